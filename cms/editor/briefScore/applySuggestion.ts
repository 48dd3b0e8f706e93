import {
  $addUpdateTag,
  $createParagraphNode,
  $createRangeSelection,
  $createTextNode,
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  $isTextNode,
  $setSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type RangeSelection,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from '@payloadcms/richtext-lexical/lexical';
import type { Finding } from './findings.ts';
import type { LiveSegment } from './liveBlocks.ts';

const MERGE_FIELD = /\(\([^()\n]{1,80}\)\)/g;

/** Whether a replacement keeps every merge field that stands in the words it replaces. */
export function keepsMergeFields(actual: string, replacement: string): boolean {
  return (actual.match(MERGE_FIELD) ?? []).every((field) => replacement.includes(field));
}

/**
 * Selects a stretch of a block. Call inside `editor.update`.
 * @param segments  the text nodes of the block
 * @returns the selection, or undefined when the nodes are gone
 */
export function $selectStretch(
  segments: readonly LiveSegment[],
  start: number,
  end: number,
): RangeSelection | undefined {
  const first = segments.find((segment) => start >= segment.start && start < segment.end);
  const last = segments.findLast((segment) => end > segment.start && end <= segment.end);
  if (!first || !last || !$isTextNode($getNodeByKey(first.key)) || !$isTextNode($getNodeByKey(last.key))) {
    return undefined;
  }
  const selection = $createRangeSelection();
  selection.anchor.set(first.key, start - first.start, 'text');
  selection.focus.set(last.key, end - last.start, 'text');
  $setSelection(selection);
  return selection;
}

/**
 * Puts a suggestion in the place of the words it is for, in their format. Call inside `editor.update`.
 * @returns false when other words stand there by now; then nothing changes
 */
export function $replaceWords(
  segments: readonly LiveSegment[],
  start: number,
  actual: string,
  replacement: string,
): boolean {
  const selection = $selectStretch(segments, start, start + actual.length);
  if (!selection || selection.getTextContent() !== actual || !keepsMergeFields(actual, replacement))
    return false;
  selection.insertText(replacement);
  return true;
}

/**
 * Adds a passage inside a block, with a space before and after where the words would grow together.
 * Call inside `editor.update`.
 * @returns false when the block is gone
 */
export function $insertPassage(
  { text, segments }: { text: string; segments: readonly LiveSegment[] },
  at: number,
  passage: string,
): boolean {
  const segment = segments.findLast(({ start }) => start <= at);
  if (!segment || !$isTextNode($getNodeByKey(segment.key))) return false;
  const before = /\S$/.test(text.slice(0, at)) ? ' ' : '';
  const after = /^[\p{L}\p{N}(]/u.test(text.slice(at)) ? ' ' : '';
  const selection = $createRangeSelection();
  const offset = Math.min(at, segment.end) - segment.start;
  selection.anchor.set(segment.key, offset, 'text');
  selection.focus.set(segment.key, offset, 'text');
  $setSelection(selection);
  selection.insertText(`${before}${passage.trim()}${after}`);
  return true;
}

/** Adds a passage at the end of the letter half, one paragraph a line. Call inside `editor.update`. */
export function $appendPassage(passage: string): void {
  const root = $getRoot();
  const last = root.getLastChild();
  if ($isElementNode(last) && last.getType() === 'paragraph' && last.getTextContent().trim() === '')
    last.remove();
  for (const line of passage.split('\n').filter((text) => text.trim() !== '')) {
    root.append($createParagraphNode().append($createTextNode(line.trim())));
  }
  root.selectEnd();
}

/**
 * Puts a suggestion in the text, as one undo step; the keyboard stays where it is.
 * @param found  where the words of the finding stand; what is missing may have no place yet
 * @returns false when other words stand there by now; then nothing changes
 */
export function applyTo(
  editor: LexicalEditor,
  { missing, message }: Finding,
  found: { text: string; segments: readonly LiveSegment[]; start: number } | undefined,
  suggestion: string,
): boolean {
  let applied = false;
  editor.update(
    () => {
      $addUpdateTag(HISTORY_PUSH_TAG);
      $addUpdateTag(SKIP_DOM_SELECTION_TAG);
      $addUpdateTag(SKIP_SCROLL_INTO_VIEW_TAG);
      if (missing) {
        if (!found || !$insertPassage(found, found.start, suggestion)) $appendPassage(suggestion);
        applied = true;
      } else if (found) {
        applied = $replaceWords(found.segments, found.start, message.actual, suggestion);
      }
    },
    { discrete: true },
  );
  return applied;
}
