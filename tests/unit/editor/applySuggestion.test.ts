import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  $appendPassage,
  $insertPassage,
  $replaceWords,
  keepsMergeFields,
} from '../../../cms/editor/briefScore/applySuggestion.ts';
import { readBlocks } from '../../../cms/editor/briefScore/liveBlocks.ts';

let editor: LexicalEditor;
let updates = 0;

/** "U dient **derhalve** te betalen." */
beforeEach(() => {
  editor = createHeadlessEditor({
    onError: (error) => {
      throw error;
    },
  });
  editor.update(
    () => {
      $getRoot().append(
        $createParagraphNode().append(
          $createTextNode('U dient '),
          $createTextNode('derhalve').toggleFormat('bold'),
          $createTextNode(' te betalen aan ((naam)).'),
        ),
      );
    },
    { discrete: true },
  );
  updates = 0;
  editor.registerUpdateListener(() => {
    updates += 1;
  });
});

const block = () => {
  const found = readBlocks(editor.getEditorState(), 'front')[0];
  if (!found) throw new Error('the editor is empty');
  return found;
};

function replace(actual: string, replacement: string): boolean {
  const { text, segments } = block();
  let done = false;
  editor.update(
    () => {
      done = $replaceWords(segments, text.indexOf(actual), actual, replacement);
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  );
  return done;
}

const formats = () =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getAllTextNodes()
      .map((node) => [node.getTextContent(), node.hasFormat('bold')]),
  );

describe('a suggestion is put in the place of the words it is for', () => {
  test('in one update, with the format of those words and nothing changed around them', () => {
    expect(replace('derhalve', 'dus')).toBe(true);
    expect(formats()).toEqual([
      ['U dient ', false],
      ['dus', true],
      [' te betalen aan ((naam)).', false],
    ]);
    expect(updates).toBe(1);
  });

  test('also when the words run over a change of format', () => {
    expect(replace('dient derhalve te', 'moet')).toBe(true);
    expect(block().text).toBe('U moet betalen aan ((naam)).');
  });

  test('the block keeps its id, so that the marks beside it stay', () => {
    const { id } = block();
    replace('derhalve', 'dus');
    expect(block().id).toBe(id);
  });

  test('not when other words stand there by now', () => {
    const { segments } = block();
    let done = true;
    editor.update(
      () => {
        done = $replaceWords(segments, 0, 'Jij dient', 'Wilt u');
      },
      { discrete: true },
    );
    expect(done).toBe(false);
    expect(block().text).toBe('U dient derhalve te betalen aan ((naam)).');
  });

  test('not when a merge field would get lost', () => {
    expect(keepsMergeFields('aan ((naam))', 'aan ((naam)) zelf')).toBe(true);
    expect(replace('aan ((naam))', 'aan ons')).toBe(false);
    expect(block().text).toContain('((naam))');
  });

  test('the state before it is one step back', () => {
    const before = editor.getEditorState();
    replace('derhalve', 'dus');
    editor.setEditorState(before);
    expect(block().text).toBe('U dient derhalve te betalen aan ((naam)).');
  });
});

describe('a missing passage', () => {
  const insert = (at: number, passage: string) =>
    editor.update(() => void $insertPassage(block(), at, passage), { discrete: true });

  test('goes where the engine says, with a space where words would grow together', () => {
    insert(block().text.length, 'Bel ons.');
    expect(block().text).toBe('U dient derhalve te betalen aan ((naam)). Bel ons.');
    insert(0, ' Dit is ons besluit. ');
    expect(block().text).toBe('Dit is ons besluit. U dient derhalve te betalen aan ((naam)). Bel ons.');
  });

  test('comes at the end, one paragraph a line, in the place of an empty last one', () => {
    editor.update(() => void $getRoot().append($createParagraphNode()), { discrete: true });
    editor.update(() => $appendPassage('Bent u het niet eens?\nSchrijf ons vóór ((datum)).'), {
      discrete: true,
    });
    expect(readBlocks(editor.getEditorState(), 'back').map(({ text }) => text)).toEqual([
      'U dient derhalve te betalen aan ((naam)).',
      'Bent u het niet eens?',
      'Schrijf ons vóór ((datum)).',
    ]);
    expect(editor.getEditorState().read(() => $getRoot().getChildrenSize())).toBe(3);
  });
});
