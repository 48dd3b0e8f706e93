/**
 * Finds fixed Dutch phrases in a sentence, word by word. No regular expressions: every phrase is indexed by
 * its first word, gaps are bounded, so the cost is a constant times the number of words.
 *
 * A phrase is written as words with a space between them:
 *   `a|b`      one of these words          `a|b?`    may be left out
 *   `*3`       at most three other words, none of them a negation
 *   `~3`       the same, negations allowed
 *   `verzoek+` a word that begins so       `+brief`  a word that ends so
 *   `<date>`   a date, amount, phone, email, url, number, article, reference (or a merge field that stands for one)
 *   `^`        the sentence begins here    `!a|b`    the next word is none of these
 */
import type { Sentence, Token } from '../analysis.ts';

/** A phrase that was found; `start` and `end` are offsets in the block's text. */
export interface Hit<Cue extends string = string> {
  cue: Cue;
  start: number;
  end: number;
  /** Index in the units of the sentence of the first word, and one past the last. */
  from: number;
  to: number;
}

type Element =
  | { type: 'words'; words: ReadonlySet<string>; begins: string[]; ends: string[]; optional: boolean }
  | { type: 'special'; name: string; optional: boolean }
  | { type: 'gap'; most: number; negations: boolean }
  | { type: 'not'; words: ReadonlySet<string> }
  | { type: 'start' };

interface Phrase<Cue extends string> {
  cue: Cue;
  elements: Element[];
}

/** Phrases that begin with one word: those whose second word is fixed under that word, the others together. */
interface Opening<Cue extends string> {
  bySecond: Map<string, Phrase<Cue>[]>;
  others: Phrase<Cue>[];
}

const NEGATIONS = new Set(['niet', 'niets', 'geen', 'nooit', 'nergens', 'niemand', 'zonder']);

const MONTHS = new Set(
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
);

/** Which word in the name of a merge field makes it stand for which special; `((datum gesprek))` is a date. */
const FIELD_MEANINGS: Record<string, readonly string[]> = {
  date: ['datum', 'dag'],
  amount: ['bedrag', 'bedragnorm', 'kosten', 'inkomen', 'inkomsten'],
  phone: ['telefoon', 'telefoonnummer', 'nummer'],
  email: ['mail', 'e-mail', 'mailadres', 'e-mailadres'],
  url: ['website', 'link', 'url', 'webadres'],
  number: ['aantal', 'percentage'],
  article: ['artikel', 'wetsartikel'],
  reference: ['kenmerk', 'zaaknummer', 'dossiernummer'],
  period: ['periode', 'maanden', 'tijdvak'],
  person: [
    'contactpersoon',
    'naam',
    'voornaam',
    'achternaam',
    'medewerker',
    'consulent',
    'begeleider',
    'ondertekenaar',
  ],
};

/** What the name of a field stands for, worked out once a name: letters use the same few again and again. */
const meaningsOfField = new Map<string, ReadonlySet<string>>();
const MOST_FIELDS_KNOWN = 500;

function meaningsOf(lower: string): ReadonlySet<string> {
  const known = meaningsOfField.get(lower);
  if (known) return known;
  const parts = lower.split(/[^\p{L}-]+/u);
  const found = new Set(
    Object.keys(FIELD_MEANINGS).filter((name) =>
      parts.some((part) => FIELD_MEANINGS[name]?.some((meaning) => part.endsWith(meaning))),
    ),
  );
  if (meaningsOfField.size >= MOST_FIELDS_KNOWN) meaningsOfField.clear();
  meaningsOfField.set(lower, found);
  return found;
}

/** Whether this merge field stands for the special of that name. */
export function fieldMeans(token: Token, name: string): boolean {
  if (token.special !== 'field') return false;
  return name in FIELD_MEANINGS ? meaningsOf(token.lower).has(name) : name === 'field';
}

/** The tokens that count: words, numbers and specials, without punctuation. */
export function unitsOf(sentence: Sentence): Token[] {
  return sentence.tokens.filter((token) => token.kind !== 'punctuation');
}

/** Whether a unit is a special of that name; a number followed by a month is a date too. */
export function isSpecial(units: readonly Token[], at: number, name: string): boolean {
  const unit = units[at];
  if (!unit) return false;
  if (unit.special === name || fieldMeans(unit, name)) return true;
  if (name === 'number') return unit.kind === 'number' || NUMBER_WORDS.has(unit.lower);
  if (name === 'date') return unit.kind === 'number' && MONTHS.has(units[at + 1]?.lower ?? '');
  return false;
}

const NUMBER_WORDS = new Set(
  'één twee drie vier vijf zes zeven acht negen tien elf twaalf veertien dertig'.split(' '),
);

function compileElement(source: string): Element {
  if (source === '^') return { type: 'start' };
  const head = source[0];
  if (head === '*' || head === '~') {
    return { type: 'gap', most: Number(source.slice(1)), negations: head === '~' };
  }
  if (head === '!') return { type: 'not', words: new Set(source.slice(1).split('|')) };
  const optional = source.endsWith('?');
  const body = optional ? source.slice(0, -1) : source;
  if (body.startsWith('<')) return { type: 'special', name: body.slice(1, -1), optional };
  const parts = body.split('|');
  return {
    type: 'words',
    words: new Set(parts.filter((part) => !part.startsWith('+') && !part.endsWith('+'))),
    begins: parts.filter((part) => part.endsWith('+')).map((part) => part.slice(0, -1)),
    ends: parts.filter((part) => part.startsWith('+')).map((part) => part.slice(1)),
    optional,
  };
}

function matchesWord(element: Element & { type: 'words' }, lower: string): boolean {
  if (element.words.has(lower)) return true;
  if (element.begins.length + element.ends.length === 0) return false;
  return (
    element.begins.some((beginning) => lower.startsWith(beginning)) ||
    element.ends.some((ending) => lower.endsWith(ending))
  );
}

/** Where the match from element `e` and unit `at` ends; -1 when it does not match. Gaps take as little as they can. */
function matchFrom(elements: readonly Element[], e: number, units: readonly Token[], at: number): number {
  const element = elements[e];
  if (!element) return at;
  if (element.type === 'start') return at === 0 ? matchFrom(elements, e + 1, units, at) : -1;
  const unit = units[at];
  if (element.type === 'not') {
    if (unit && element.words.has(unit.lower)) return -1;
    return matchFrom(elements, e + 1, units, at);
  }
  if (element.type === 'gap') {
    for (let taken = 0; taken <= element.most; taken++) {
      const end = matchFrom(elements, e + 1, units, at + taken);
      if (end >= 0) return end;
      const skipped = units[at + taken];
      if (!skipped || (!element.negations && NEGATIONS.has(skipped.lower))) return -1;
    }
    return -1;
  }
  const here = unit
    ? element.type === 'words'
      ? matchesWord(element, unit.lower)
      : isSpecial(units, at, element.name)
    : false;
  if (here) {
    const end = matchFrom(elements, e + 1, units, at + 1);
    if (end >= 0) return end;
  }
  return element.optional ? matchFrom(elements, e + 1, units, at) : -1;
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** A set of phrases, each under the cue it is a sign of. */
export class PhraseBook<Cue extends string> {
  private readonly byWord = new Map<string, Opening<Cue>>();
  private readonly bySpecial: Phrase<Cue>[] = [];

  /**
   * @param phrases per cue the phrases that are a sign of it, in the notation above
   * @throws Error when a phrase begins with a gap, an optional part or a part of a word: it cannot be indexed
   */
  constructor(phrases: Record<Cue, readonly string[]>) {
    for (const cue of Object.keys(phrases) as Cue[]) {
      for (const source of phrases[cue]) this.add(cue, source);
    }
  }

  private add(cue: Cue, source: string): void {
    const elements = source.split(' ').map(compileElement);
    const phrase: Phrase<Cue> = { cue, elements };
    const first = elements[elements[0]?.type === 'start' ? 1 : 0];
    if (first?.type === 'special' && !first.optional) {
      this.bySpecial.push(phrase);
      return;
    }
    if (first?.type !== 'words' || first.optional || first.begins.length > 0 || first.ends.length > 0) {
      throw new Error(`A phrase must begin with whole words: ${source}`);
    }
    const second = elements[elements.indexOf(first) + 1];
    const fixed =
      second?.type === 'words' && !second.optional && second.begins.length + second.ends.length === 0;
    for (const word of first.words) {
      const opening: Opening<Cue> = this.byWord.get(word) ?? { bySecond: new Map(), others: [] };
      this.byWord.set(word, opening);
      if (fixed) for (const next of second.words) addTo(opening.bySecond, next, phrase);
      else opening.others.push(phrase);
    }
  }

  /**
   * All phrases in a run of units, in order; of the same cue the longest at a place, never overlapping.
   * @param units the units of one sentence, from `unitsOf`
   */
  find(units: readonly Token[]): Hit<Cue>[] {
    const hits: Hit<Cue>[] = [];
    const lastOf = new Map<Cue, Hit<Cue>>();
    for (let at = 0; at < units.length; at++) {
      const unit = units[at];
      if (!unit) continue;
      const opening = this.byWord.get(unit.lower);
      if (opening) {
        for (const phrase of opening.others) this.tryAt(phrase, units, at, hits, lastOf);
        const next = units[at + 1];
        const fixed = next && opening.bySecond.get(next.lower);
        if (fixed) for (const phrase of fixed) this.tryAt(phrase, units, at, hits, lastOf);
      }
      if (this.bySpecial.length > 0 && unit.kind !== 'word') {
        for (const phrase of this.bySpecial) this.tryAt(phrase, units, at, hits, lastOf);
      }
    }
    return hits;
  }

  private tryAt(
    phrase: Phrase<Cue>,
    units: readonly Token[],
    at: number,
    hits: Hit<Cue>[],
    last: Map<Cue, Hit<Cue>>,
  ): void {
    const previous = last.get(phrase.cue);
    if (previous && at < previous.to && at !== previous.from) return;
    const to = matchFrom(phrase.elements, 0, units, at);
    const first = units[at];
    const final = units[to - 1];
    if (to <= at || !first || !final) return;
    if (previous && previous.from === at) {
      if (to > previous.to) {
        previous.to = to;
        previous.end = final.end;
      }
      return;
    }
    const hit: Hit<Cue> = { cue: phrase.cue, start: first.start, end: final.end, from: at, to };
    hits.push(hit);
    last.set(phrase.cue, hit);
  }
}
