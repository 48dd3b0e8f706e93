import { $getNearestNodeFromDOMNode, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import type { LetterHalf } from '../../../scoring/types.ts';
import type { LetterStore } from './letterStore.ts';

/** Resting on a word is a question; passing over it is not. */
const OPEN_MS = 350;
const CLOSE_MS = 400;
/** The card at the words, wherever it is rendered. */
export const MARK_CARD = '.brief-plek';

/** Opens the card of a finding while the pointer rests on its words. @returns stops watching */
export function watchPointer(
  root: HTMLElement,
  editor: LexicalEditor,
  half: LetterHalf,
  store: LetterStore,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let opened: string | undefined;

  const act = (x: number, y: number) => {
    const id = findingUnder(root, editor, half, store, x, y);
    if (id) {
      opened = id;
      store.showCard(id);
    } else if (
      opened &&
      opened === store.getView().card &&
      !document.querySelector(`${MARK_CARD}:is(:hover, :focus-within)`)
    ) {
      opened = undefined;
      store.showCard(undefined);
    }
  };
  const onMove = ({ clientX, clientY, buttons }: PointerEvent) => {
    clearTimeout(timer);
    // Selecting text is no question either.
    if (buttons === 0) timer = setTimeout(() => act(clientX, clientY), OPEN_MS);
  };
  const onLeave = () => {
    clearTimeout(timer);
    timer = setTimeout(() => act(-1, -1), CLOSE_MS);
  };
  const stop = () => clearTimeout(timer);
  root.addEventListener('pointermove', onMove);
  root.addEventListener('pointerleave', onLeave);
  root.addEventListener('keydown', stop);
  return () => {
    stop();
    root.removeEventListener('pointermove', onMove);
    root.removeEventListener('pointerleave', onLeave);
    root.removeEventListener('keydown', stop);
  };
}

function findingUnder(
  root: HTMLElement,
  editor: LexicalEditor,
  half: LetterHalf,
  store: LetterStore,
  x: number,
  y: number,
): string | undefined {
  const at = caretAt(x, y);
  if (!at || !root.contains(at.node)) return undefined;
  const key = editor.read(() => $getNearestNodeFromDOMNode(at.node)?.getKey());
  const id = key && store.findAt(half, key, at.offset);
  // The browser names the nearest words, also when the pointer is in the margin.
  return id &&
    store.rectsOf(id).some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom)
    ? id
    : undefined;
}

/** The place in the text under the pointer, in each browser's own way. */
function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position ? { node: position.offsetNode, offset: position.offset } : undefined;
  }
  const { caretRangeFromPoint } = document as {
    caretRangeFromPoint?: (x: number, y: number) => Range | null;
  };
  const range = caretRangeFromPoint?.call(document, x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}
