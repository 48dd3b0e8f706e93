import { diffWordsWithSpace } from 'diff';

/** A stretch of two texts laid over each other. */
export interface DiffPart {
  kind: 'gelijk' | 'weg' | 'nieuw';
  text: string;
}

/** Longer than this a comparison may not take, in milliseconds; then the whole text counts as replaced. */
const TIMEOUT = 2_000;

/** Equal words between two changes that are shorter than this read as part of the change; in characters. */
const ISLAND = 4;

/**
 * Compares two texts by the word, for people: what was taken away comes before what came in its place, and a loose
 * little word between two changes goes along with them.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const changes = diffWordsWithSpace(before, after, { timeout: TIMEOUT });
  if (!changes) return joined([part('weg', before), part('nieuw', after)]);
  const parts = changes.map(({ added, removed, value }) =>
    part(added ? 'nieuw' : removed ? 'weg' : 'gelijk', value),
  );
  return joined(withoutIslands(parts));
}

const part = (kind: DiffPart['kind'], text: string): DiffPart => ({ kind, text });

/** Turns an equal stretch that is hardly a word, between two changes, into a part of both. */
function withoutIslands(parts: DiffPart[]): DiffPart[] {
  return parts.flatMap((each, index) => {
    const between = index > 0 && index < parts.length - 1;
    const small = each.kind === 'gelijk' && each.text.trim().length < ISLAND && !each.text.includes('\n');
    return between && small ? [part('weg', each.text), part('nieuw', each.text)] : [each];
  });
}

/** Joins each run of changes into one piece that went and one that came. */
function joined(parts: DiffPart[]): DiffPart[] {
  const out: DiffPart[] = [];
  let gone = '';
  let come = '';
  const flush = () => {
    if (gone) out.push(part('weg', gone));
    if (come) out.push(part('nieuw', come));
    gone = '';
    come = '';
  };
  for (const { kind, text } of parts) {
    if (kind === 'weg') gone += text;
    else if (kind === 'nieuw') come += text;
    else {
      flush();
      const last = out.at(-1);
      if (last?.kind === 'gelijk') last.text += text;
      else out.push(part('gelijk', text));
    }
  }
  flush();
  return out;
}
