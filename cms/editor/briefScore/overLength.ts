import type { FrontLength } from '../moveToBack/frontLength.ts';
import type { Finding, PlacedFindings } from './findings.ts';
import { isSilenced, type Silence } from './ignored.ts';
import type { LiveBlock } from './liveBlocks.ts';

export const OVER_LENGTH = 'voorkant-te-lang';
/** The mark stands on the beginning of the passage: a whole paragraph with a line under it cannot be read. */
const MOST_MARKED = 40;

/**
 * Adds what the page itself has to say: the front is longer than one side. Takes an older such finding away.
 * @param length  as measured; undefined leaves the findings without it
 */
export function overLength(
  length: FrontLength | undefined,
  front: readonly LiveBlock[],
  findings: readonly Finding[],
  silence: Silence,
): PlacedFindings {
  const others = findings.filter(({ message }) => message.ruleId !== OVER_LENGTH);
  const at = front.findIndex(({ id }) => id === length?.firstOver);
  const block = front[at];
  if (!length || !block || length.left >= 0) return { findings: others, places: new Map() };
  const start = block.text.length - block.text.trimStart().length;
  const space = block.text.lastIndexOf(' ', start + MOST_MARKED);
  const end = block.text.length <= start + MOST_MARKED || space <= start ? block.text.length : space;
  const fresh: Finding = {
    id: `${OVER_LENGTH}|${block.id}|${length.left}`,
    half: 'front',
    missing: false,
    also: [],
    passage: block.id,
    message: {
      ruleId: OVER_LENGTH,
      source: 'blad',
      kind: 'stress',
      place: { block: at, start, end },
      actual: block.text.slice(start, end),
      expected: [],
      reason: `Vanaf hier past de brief niet meer op de voorkant: hij loopt ongeveer ${lineCount(-length.left)} over.`,
      note: 'Een volle voorkant schrikt af. Zet wat de lezer nu niet nodig heeft op de achterkant: de wet, de berekening, hoe bezwaar werkt. Of schrap een alinea.',
      url: '/kennisbank/voorkant-en-achterkant',
    },
  };
  if (isSilenced(fresh.message, 'front', silence)) return { findings: others, places: new Map() };
  const place = { block: block.id, start, end };
  return { findings: [...others, fresh], places: new Map([[fresh.id, place]]) };
}

/** `1 regel`, `4 regels`. */
export const lineCount = (lines: number): string => (lines === 1 ? '1 regel' : `${lines} regels`);
