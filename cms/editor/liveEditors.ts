import type { LexicalEditor, SerializedEditorState } from '@payloadcms/richtext-lexical/lexical';
import type { LetterHalf } from '../../scoring/types.ts';

const HALVES: readonly LetterHalf[] = ['front', 'back'];

/**
 * The editors of the letter in this form, as they are on the screen now. The form's own value is up to half a second
 * behind: Payload writes the text into it when the browser has nothing else to do.
 */
export function liveEditors(form: ParentNode): Partial<Record<LetterHalf, LexicalEditor>> {
  const editors: Partial<Record<LetterHalf, LexicalEditor>> = {};
  for (const half of HALVES) {
    const editor = liveEditor(form, half);
    if (editor) editors[half] = editor;
  }
  return editors;
}

/** The form in which something of ours stands: a screen may have more than one, in drawers. */
export const formOf = (element: Element | null): ParentNode =>
  element?.closest('.collection-edit') ?? document;

/** The editor of one field of this form; undefined when the form has no such text. */
export function liveEditor(form: ParentNode, field: string): LexicalEditor | undefined {
  const root = form.querySelector(`[data-field-path="${field}"] [data-lexical-editor]`);
  // Lexical leaves its editor on its root element.
  return (root as { __lexicalEditor?: LexicalEditor } | null)?.__lexicalEditor;
}

export type LiveTexts = Partial<Record<LetterHalf, SerializedEditorState>>;

/** The texts on the screen, with the last key in them. */
export function liveTexts(form: ParentNode): LiveTexts {
  const editors = liveEditors(form);
  const texts: LiveTexts = {};
  for (const half of HALVES) {
    const editor = editors[half];
    if (editor) texts[half] = editor.getEditorState().toJSON();
  }
  return texts;
}
