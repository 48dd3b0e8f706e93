import { isDeepStrictEqual } from 'node:util';

/** What of a node a reader can tell the difference of; the rest is the editor's housekeeping. */
const READ_BY_PEOPLE = ['type', 'tag', 'listType', 'text', 'value', 'headerState'] as const;

type Node = Record<string, unknown>;

/** The fields whose change takes an approval back. */
export const APPROVED_FIELDS = ['subject', 'kind', 'front', 'back', 'callFirst'] as const;

export type ChangedField = (typeof APPROVED_FIELDS)[number];

/**
 * Which approved fields differ between what was stored and what is saved now.
 * @param change  may be a part of the letter: a field that is not in it stays as it was
 */
export function changedFields(before: Node, change: Node): ChangedField[] {
  return APPROVED_FIELDS.filter((field) => {
    if (!(field in change) || change[field] === undefined) return false;
    if (field === 'front' || field === 'back') return !sameText(before[field], change[field]);
    return (before[field] ?? '') !== (change[field] ?? '');
  });
}

/** Whether two rich texts say and show the same: the same words, headings, lists, links and bold. */
export function sameText(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(readable(rootOf(one)), readable(rootOf(other)));
}

const rootOf = (text: unknown): Node => ((text as { root?: Node } | null)?.root ?? {}) as Node;

function readable(node: Node): Node {
  const seen: Node = {};
  for (const key of READ_BY_PEOPLE) if (node[key] !== undefined) seen[key] = node[key];
  if (node.type === 'text' && node.format) seen.format = node.format;
  if (node.fields && typeof node.fields === 'object') seen.fields = JSON.parse(JSON.stringify(node.fields));
  const children = Array.isArray(node.children) ? (node.children as Node[]).map(readable) : [];
  // An empty field and one empty paragraph are the same sheet of paper.
  const kept = children.filter((child) => child.type !== 'paragraph' || 'children' in child);
  if (kept.length > 0) seen.children = kept;
  if (seen.type === 'root') delete seen.type;
  return seen;
}
