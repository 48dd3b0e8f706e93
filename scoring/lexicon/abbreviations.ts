/** Finds abbreviations: shortened words (m.b.t.) that can be written out, and names of laws and offices (Wmo). */
import type { Token } from '../analysis.ts';
import { ABBREVIATIONS } from './data/abbreviations.ts';
import { type LexiconFinding, likeActual, naming } from './finding.ts';
import { exactRank } from './frequency.ts';

interface Abbreviation {
  full: string[];
  /** A name (Wmo, UWV): written out once, then known. Otherwise a shortened word, always written out. */
  isName: boolean;
}

let table: Map<string, Abbreviation> | undefined;
let count = 0;

/** `m.b.t.` and `mbt` are one; capitals count in names only. */
const keyOf = (text: string) => text.toLowerCase().replace(/[./]/gu, '');

function lookUp(): Map<string, Abbreviation> {
  if (table !== undefined) return table;
  table = new Map();
  for (const line of ABBREVIATIONS.trim().split('\n')) {
    const [short = '', full = ''] = line.split('|');
    count++;
    const isName = /\p{Lu}/u.test(short);
    // A shortened word needs its stops, or be no word of its own: `ca.`, but also `mbt`.
    const key = isName || !short.startsWith('!') ? keyOf(short) : `${keyOf(short.slice(1))}.`;
    table.set(key, { full: full.split(','), isName });
  }
  return table;
}

/** How many abbreviations are listed. */
export function abbreviationCount(): number {
  lookUp();
  return count;
}

/** The abbreviation at this token; `key` is set for names, so that a letter names each once. */
export function abbreviationAt(tokens: readonly Token[], at: number): LexiconFinding | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || token.text.length > 24) return undefined;
  const known = lookUp();
  // WOZ-waarde: the part before the hyphen is what needs explaining.
  const hyphen = token.text.indexOf('-');
  const short = hyphen > 1 && !known.has(keyOf(token.text)) ? token.text.slice(0, hyphen) : token.text;
  const key = keyOf(short);
  const hit = known.get(key) ?? (token.text.endsWith('.') ? known.get(`${key}.`) : undefined);
  if (hit === undefined || (short !== token.text && !hit.isName)) return undefined;
  if (hit.isName && short === short.toLowerCase()) return undefined;
  // Without stops the letters must be no word of their own: `mbt`, but not `om`.
  if (!hit.isName && !/[./]/u.test(token.text) && (key.length < 3 || exactRank(key) !== undefined))
    return undefined;
  const expected = hit.isName
    ? [...hit.full, `${hit.full[0]} (${short})`]
    : hit.full.map((full) => likeActual(token.text, full));
  return {
    ruleId: 'unexplained-abbreviation',
    start: token.start,
    end: token.start + short.length,
    expected,
    reason: hit.isName
      ? `De afkorting ‘${short}’ wordt hier niet uitgelegd. Schrijf een keer voluit: ${naming(hit.full)}.`
      : `Schrijf de afkorting ‘${token.text}’ voluit: ${naming(expected)}.`,
    ...(hit.isName ? { key } : {}),
  };
}
