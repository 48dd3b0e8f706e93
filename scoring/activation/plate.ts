/** What a sentence puts on the reader's plate beside words: dates, terms, amounts, phones and references. */
import type { BlockAnalysis, Token } from '../analysis.ts';
import { isSpecial } from './phrases.ts';
import type { BlockSignals, Span } from './signals.ts';

const DEADLINE_WORDS = new Set(['voor', 'vóór', 'uiterlijk', 'tot', 't/m']);
const TERM_UNITS = new Set('dag dagen week weken maand maanden werkdag werkdagen uur termijn'.split(' '));
const REFERENCE_WORDS = new Set(
  'awb participatiewet jeugdwet gemeentewet wmo bijlage bijlagen verordening beleidsregel beleidsregels ioaw ioaz bbz'.split(
    ' ',
  ),
);
const REFERENCE_HEADS = new Set(['brief', 'besluit', 'beschikking', 'schrijven', 'verslag', 'rapport']);

/** The stretch of the block's text from one token to another. */
export function spanOf(analysis: BlockAnalysis, from: Token, to: Token, sentence: number): Span {
  return {
    start: from.start,
    end: to.end,
    sentence,
    text: analysis.block.text.slice(from.start, to.end),
  };
}

/** Reads dates, terms, amounts, phones and references; tells whether the sentence holds a deadline. */
export function readSpecials(
  analysis: BlockAnalysis,
  units: readonly Token[],
  index: number,
  about: { others: boolean; asked: boolean },
  signals: BlockSignals,
): boolean {
  let dated = false;
  let date: Span | undefined;
  let time = false;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (!unit) continue;
    const before = units[at - 1]?.lower ?? '';
    const earlier = units[at - 2]?.lower ?? '';
    const next = units[at + 1];
    if (about.asked && (before === 'binnen' || earlier === 'binnen')) {
      const term = TERM_UNITS.has(unit.lower) ? unit : TERM_UNITS.has(next?.lower ?? '') ? next : undefined;
      const start = before === 'binnen' ? units[at - 1] : units[at - 2];
      if (term && start && !about.others && signals.deadlines.at(-1)?.start !== start.start) {
        signals.deadlines.push(spanOf(analysis, start, term, index));
        dated = true;
      }
    }
    if (unit.kind === 'word') {
      if (isReference(unit.lower, units, at)) signals.references.push(spanOf(analysis, unit, unit, index));
      continue;
    }
    if (isSpecial(units, at, 'date')) {
      date = spanOf(analysis, unit, unit, index);
      signals.dates.push(date);
      const upTo = before === 'met' && earlier === 'en';
      if (DEADLINE_WORDS.has(before) || DEADLINE_WORDS.has(earlier) || upTo) {
        if (!about.others) signals.deadlines.push(date);
        dated = true;
      }
    } else if (unit.special === 'time') time = true;
    else if (isSpecial(units, at, 'amount')) signals.amounts.push(spanOf(analysis, unit, unit, index));
    else if (isSpecial(units, at, 'phone')) signals.phones.push(spanOf(analysis, unit, unit, index));
    else if (unit.special === 'article' || unit.special === 'reference') {
      signals.references.push(spanOf(analysis, unit, unit, index));
    }
  }
  if (date && time && !dated && !about.others) {
    signals.deadlines.push(date);
    dated = true;
  }
  return dated;
}

function isReference(lower: string, units: readonly Token[], at: number): boolean {
  if (REFERENCE_WORDS.has(lower)) return true;
  if (!REFERENCE_HEADS.has(lower)) return false;
  return units[at + 1]?.lower === 'van' && isSpecial(units, at + 2, 'date');
}
