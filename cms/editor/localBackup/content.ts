import type { BackupContent } from './backupStore.ts';

const FIELDS = ['subject', 'kind', 'callFirst', 'callFirstReason', 'front', 'back'] as const;

/** What a writer writes, out of a letter's data. */
export function contentOf(data: Record<string, unknown>): BackupContent {
  return Object.fromEntries(FIELDS.map((field) => [field, data[field] ?? null]));
}

/** Whether two contents are the same to a writer: an empty field is an empty field, whatever it is written as. */
export function sameContent(one: BackupContent, other: BackupContent): boolean {
  return FIELDS.every((field) => plain(one[field]) === plain(other[field]));
}

/** Editors add housekeeping to a node when they load it; what is written is words, kinds and formats. */
const WRITTEN = new Set(['root', 'type', 'tag', 'listType', 'text', 'format', 'fields', 'children', 'url']);

function plain(value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value !== 'object') return String(value);
  const text = JSON.stringify(value, (key, inner: unknown) => {
    if (key !== '' && !/^\d+$/.test(key) && !WRITTEN.has(key)) return undefined;
    if (key === 'format') return inner || undefined;
    if (!inner || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  return text === EMPTY_TEXT || text === NO_TEXT ? '' : text;
}

const NO_TEXT = '{"root":{"children":[],"type":"root"}}';
const EMPTY_TEXT = '{"root":{"children":[{"children":[],"type":"paragraph"}],"type":"root"}}';
