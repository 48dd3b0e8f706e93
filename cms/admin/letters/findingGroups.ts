import type { FindingKind } from '../../../scoring/types.ts';
import { BROKEN_FIELD } from '../../editor/briefScore/fieldFindings.ts';
import { type Finding, kindShown, messagesOf } from '../../editor/briefScore/findings.ts';

/** One entry of the list: a finding, or the same one at several places of a half. */
export interface FindingGroup {
  /** The same from one score to the next, also when one of its places is gone. */
  key: string;
  /** The kind it is shown as, of the kinds that are not put out. */
  kind: FindingKind;
  /** In order of place; at least one. */
  findings: readonly [Finding, ...Finding[]];
}

/** What hurts a reader most comes first within a passage; a broken code spoils the letter and comes before all. */
const WEIGHTS: Record<FindingKind, number> = { recht: 1, stress: 1, toon: 2, zin: 3, woord: 4 };
const BROKEN_WEIGHT = 0;

/**
 * Makes the list short enough to work through: what the same rules say of the same words (in any case) in one half is
 * one entry, at the place where it is found first. Passages stay in the order of the letter; within one the
 * heaviest kind comes first, then the order of the text. What is missing is never joined, and last.
 * @param findings  in order of place
 * @param hidden  kinds that are put out; a finding of only such kinds is left out
 */
export function groupFindings(
  findings: readonly Finding[],
  hidden: ReadonlySet<FindingKind>,
): FindingGroup[] {
  const groups = new Map<string, { key: string; kind: FindingKind; findings: [Finding, ...Finding[]] }>();
  for (const finding of findings) {
    const kind = kindShown(finding, hidden);
    if (!kind) continue;
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { key, kind, findings: [finding] });
  }
  const passages = new Map<string | undefined, number>();
  for (const { passage } of findings) if (!passages.has(passage)) passages.set(passage, passages.size);
  const rankOf = ({ findings: [{ passage }] }: FindingGroup) => passages.get(passage) ?? 0;
  return [...groups.values()].sort(
    (a, b) =>
      sideOf(a) - sideOf(b) ||
      (sideOf(a) === MISSING ? 0 : rankOf(a) - rankOf(b) || weightOf(a) - weightOf(b)),
  );
}

/** A list that is no longer than this is shown whole. */
export const MOST_AT_ONCE = 30;
const PER_PASSAGE = 2;

/**
 * What to show of a long list at first: nobody reads a hundred remarks, and the first thirty would only be about the
 * first passages. So the heaviest of every passage, then its second, as far as there is room; what is missing, always.
 * @param groups  from `groupFindings`
 * @param active  the open finding: its entry is shown wherever it is
 */
export function heaviestFirst(
  groups: readonly FindingGroup[],
  active: string | undefined,
): readonly FindingGroup[] {
  if (groups.length <= MOST_AT_ONCE) return groups;
  const taken = new Map<string | undefined, number>();
  const ranked = groups.map((group) => {
    const [{ passage, missing }] = group.findings;
    const rank = missing ? 0 : (taken.get(passage) ?? 0);
    if (!missing) taken.set(passage, rank + 1);
    return { group, rank, missing };
  });
  const heaviest = ranked
    .filter(({ rank, missing }) => !missing && rank < PER_PASSAGE)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_AT_ONCE);
  const chosen = new Set(heaviest.map(({ group }) => group));
  return ranked
    .filter(
      ({ group, missing }) => missing || chosen.has(group) || group.findings.some(({ id }) => id === active),
    )
    .map(({ group }) => group);
}

/**
 * The place of an entry to show: the open one, or the first.
 * @returns its finding, its number (from 1), and the finding that comes after it, round and round
 */
export function placeShown(
  { findings }: FindingGroup,
  active: string | undefined,
): { finding: Finding; number: number; next: Finding } {
  const at = Math.max(
    0,
    findings.findIndex(({ id }) => id === active),
  );
  const finding = findings[at] ?? findings[0];
  return { finding, number: at + 1, next: findings[at + 1] ?? findings[0] };
}

function keyOf(finding: Finding): string {
  if (finding.missing) return finding.id;
  const rules = messagesOf(finding).map(({ ruleId }) => ruleId);
  const words = finding.message.actual.replace(/\s+/g, ' ').trim().toLowerCase();
  return [finding.half, ...rules, words].join('|');
}

const weightOf = ({ kind, findings: [{ message }] }: FindingGroup): number =>
  message.ruleId === BROKEN_FIELD ? BROKEN_WEIGHT : WEIGHTS[kind];

/** What is missing keeps the order of the engine: its place only says where the passage would go. */
const MISSING = 2;

const sideOf = ({ findings: [{ half, missing }] }: FindingGroup): number =>
  missing ? MISSING : half === 'front' ? 0 : 1;
