/** Long compounds: words a reader has to cut in pieces before they mean anything. */
import type { Token } from '../analysis.ts';
import { splitCompound } from './compounds.ts';
import type { LexiconFinding } from './finding.ts';
import { exactRank } from './frequency.ts';
import { beforeE } from './morphology/spelling.ts';

const MAX_LETTERS = 20;
const MAX_PARTS = 3;

/** Parts that name a thing one has of something: `verdeling van woonruimte` is sure, `fiets van pad` is not. */
const OF_HEADS =
  /(?:ing|ingen|tie|ties|atie|beleid|plicht|beheer|onderhoud|gebruik|verbruik|herstel|verlies|aantal|verkoop|bezit)$/u;

/** The long compound at this token; one with a hyphen is already cut. */
export function longCompoundAt(tokens: readonly Token[], at: number): LexiconFinding | undefined {
  const token = tokens[at];
  if (token === undefined || token.lower.length < 16 || /[-/.]/u.test(token.lower)) return undefined;
  if (exactRank(token.lower) !== undefined) return undefined;
  const parts = splitCompound(token.lower);
  const long = token.lower.length > MAX_LETTERS && parts !== undefined && parts.length > 1;
  const many = parts !== undefined && parts.length > MAX_PARTS;
  const unknown = parts === undefined && token.lower.length > MAX_LETTERS + 4;
  if (!long && !many && !unknown) return undefined;
  const pieces = parts === undefined ? '' : ` Het bestaat uit: ${parts.join(' + ')}.`;
  return {
    ruleId: 'long-compound',
    start: token.start,
    end: token.end,
    expected: parts === undefined ? [] : apart(token.text, parts),
    reason: `‘${token.text}’ is een lang woord (${token.lower.length} letters).${pieces}`,
  };
}

/** `woonruimteverdeling` → `verdeling van woonruimte`, only for two parts of which the last asks for `van`. */
function apart(text: string, parts: readonly string[]): string[] {
  const [first, last] = parts;
  if (parts.length !== 2 || first === undefined || last === undefined || !OF_HEADS.test(last)) return [];
  const cut = text.length - last.length;
  const link = text.slice(first.length, cut).toLowerCase();
  // en or n is the plural of the first part: woningenverdeling.
  const front = link === 'en' ? `${beforeE(first)}en` : link === 'n' ? `${first}n` : first;
  return [`${last} van ${front}`];
}
