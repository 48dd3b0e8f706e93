import type { FindingKind, LetterHalf, LetterMessage, LetterReport } from '../../../scoring/types.ts';
import { followEdit } from './followText.ts';
import { isSilenced, NO_SILENCE, type Silence } from './ignored.ts';
import type { LiveBlock } from './liveBlocks.ts';

/** A finding of the engine, tied to a block that is open in an editor. */
export interface Finding {
  /** The same finding keeps its id from one score to the next, so that the panel does not flicker. */
  id: string;
  message: LetterMessage;
  /** What else there is to say about the very same words. */
  also: readonly LetterMessage[];
  half: LetterHalf;
  /** Something the letter lacks: its place, if it has one, is where the passage would go. */
  missing: boolean;
  /** The live block its words stand in; undefined of something the letter lacks. */
  passage?: string;
}

/** Where a finding stands by now, in the text of a live block. */
export interface FindingPlace {
  block: string;
  start: number;
  end: number;
}

export interface PlacedFindings {
  findings: Finding[];
  places: Map<string, FindingPlace>;
}

/**
 * Ties the messages of a report to the blocks that were scored. What several rules say of the same words is
 * one finding.
 * @param blocks    the blocks as they were sent, in that order; undefined for text that stands in no editor (of a
 * bouwsteen): what is found there is not for this writer
 * @param previous  findings of the score before: what did not change stays the very same object
 * @returns findings in order of place, what is missing last
 */
export function placeFindings(
  report: Pick<LetterReport, 'messages'>,
  blocks: readonly (LiveBlock | undefined)[],
  previous: readonly Finding[],
  silence: Silence = NO_SILENCE,
): PlacedFindings {
  const known = new Map(previous.map((finding) => [finding.id, finding]));
  const seen = new Map<string, number>();
  const places = new Map<string, FindingPlace>();
  const findings: Finding[] = [];
  for (const [message, ...also] of samePlaces(report.messages, blocks, silence)) {
    if (!message) continue;
    const block = blocks[message.place.block];
    const missing = message.actual === '';
    const base = `${message.ruleId}|${missing ? '' : block?.id}|${message.actual}`;
    const times = seen.get(base) ?? 0;
    seen.set(base, times + 1);
    const id = `${base}|${times}`;
    const misplaced = missing && belongsOnEmptyBack(message, blocks);
    if (block && !misplaced) {
      places.set(id, { block: block.id, start: message.place.start, end: message.place.end });
    }
    const half = misplaced ? 'back' : (block?.half ?? 'front');
    const passage = missing ? undefined : block?.id;
    const fresh = { id, message, also, half, missing, ...(passage && { passage }) };
    const old = known.get(id);
    findings.push(old && sameFinding(old, fresh) ? old : fresh);
  }
  return { findings, places };
}

/**
 * Puts findings of the engine and of our own in one order: that of the text, what is missing last.
 * @param order  ids of the live blocks, front before back
 */
export function inOrder(
  findings: readonly Finding[],
  places: ReadonlyMap<string, FindingPlace>,
  order: readonly string[],
): Finding[] {
  const rank = new Map(order.map((id, index) => [id, index]));
  const blockOf = ({ passage = '', missing }: Finding) =>
    missing ? order.length : (rank.get(passage) ?? order.length);
  // What was kept from an older score carries an old place in its message; only `places` is true.
  const startOf = ({ id, missing }: Finding) => (missing ? 0 : (places.get(id)?.start ?? 0));
  return [...findings].sort((a, b) => blockOf(a) - blockOf(b) || startOf(a) - startOf(b));
}

/** The messages that may be seen, in order of place, those of one stretch together. */
function samePlaces(
  messages: readonly LetterMessage[],
  blocks: readonly (LiveBlock | undefined)[],
  silence: Silence,
): LetterMessage[][] {
  const order = (message: LetterMessage) => (message.actual === '' ? blocks.length : message.place.block);
  const sorted = messages
    .filter((message) => {
      const block = blocks[message.place.block];
      return (block || message.actual === '') && !isSilenced(message, block?.half ?? 'front', silence);
    })
    .sort((a, b) => order(a) - order(b) || a.place.start - b.place.start || b.place.end - a.place.end);
  const groups = new Map<string, LetterMessage[]>();
  for (const [index, message] of sorted.entries()) {
    const { block, start, end } = message.place;
    const key = message.actual === '' ? `mist ${index}` : `${block} ${start} ${end}`;
    groups.set(key, [...(groups.get(key) ?? []), message]);
  }
  return [...groups.values()];
}

/** Everything there is to say in a finding. */
export const messagesOf = ({ message, also }: Finding): readonly LetterMessage[] => [message, ...also];

/** The kind to show a finding as, when some kinds are put out; undefined: not at all. */
export function kindShown(finding: Finding, hidden: ReadonlySet<FindingKind>): FindingKind | undefined {
  return messagesOf(finding).find(({ kind }) => !hidden.has(kind))?.kind;
}

function sameFinding(a: Finding, b: Finding): boolean {
  const before = messagesOf(a);
  const after = messagesOf(b);
  return (
    a.half === b.half &&
    before.length === after.length &&
    before.every((message, index) => after[index] !== undefined && sameMessage(message, after[index]))
  );
}

/** The law goes on the back; while nothing stands there the engine has no block to name as its place. */
const belongsOnEmptyBack = (message: LetterMessage, blocks: readonly (LiveBlock | undefined)[]): boolean =>
  message.source === 'legal' && blocks.every((block) => block?.half === 'front');

/** Whether a finding reads the same; its place in the letter may have moved. */
function sameMessage(a: LetterMessage, b: LetterMessage): boolean {
  return (
    a.reason === b.reason &&
    a.note === b.note &&
    a.kind === b.kind &&
    a.url === b.url &&
    a.expected.length === b.expected.length &&
    a.expected.every((text, index) => text === b.expected[index])
  );
}

/** Moves places along with an edit; what was edited itself, or whose block is gone, loses its place. */
export function followPlaces(
  places: ReadonlyMap<string, FindingPlace>,
  before: ReadonlyMap<string, LiveBlock>,
  after: ReadonlyMap<string, LiveBlock>,
): Map<string, FindingPlace> {
  const followed = new Map<string, FindingPlace>();
  for (const [id, place] of places) {
    const old = before.get(place.block);
    const now = after.get(place.block);
    const stretch = old && now && followEdit(old.text, now.text, place);
    if (stretch) followed.set(id, { block: place.block, ...stretch });
  }
  return followed;
}

/** The narrowest finding at a place in a block: a word before the sentence it stands in. */
export function findingAt(
  places: ReadonlyMap<string, FindingPlace>,
  block: string,
  offset: number,
): string | undefined {
  let best: { id: string; width: number } | undefined;
  for (const [id, place] of places) {
    if (place.block !== block || offset < place.start || offset > place.end) continue;
    const width = place.end - place.start;
    // Where something could be added there is nothing yet to click on.
    if (width === 0) continue;
    if (!best || width < best.width) best = { id, width };
  }
  return best?.id;
}
