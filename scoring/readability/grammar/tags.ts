/**
 * Part-of-speech hints as bits, worked out once per sentence and shared by all rules. They are hints: a word
 * carries every class it can have (`zijn` is verb and possessive), and a rule decides in its context.
 */

import type { Sentence, Token } from '../../analysis.ts';
import { isParticiple } from './participle.ts';
import { separable, strongVerbs, weakVerbs } from './verb-list.ts';
import {
  coordinators,
  determiners,
  formsOfHebben,
  formsOfWorden,
  formsOfZijn,
  modalForms,
  negations,
  particles,
  prepositions,
  subjectPronouns,
  subordinators,
} from './word-classes.ts';

export const PUNCTUATION = 1;
/** Punctuation that closes a clause: comma, colon, semicolon, bracket, dash. */
export const BREAK = 1 << 1;
export const SUBORDINATOR = 1 << 2;
export const COORDINATOR = 1 << 3;
export const PREPOSITION = 1 << 4;
export const DETERMINER = 1 << 5;
export const SUBJECT = 1 << 6;
export const NEGATION = 1 << 7;
/** A known finite form. */
export const FINITE = 1 << 8;
export const HEBBEN = 1 << 9;
export const ZIJN = 1 << 10;
export const WORDEN = 1 << 11;
export const MODAL = 1 << 12;
export const PARTICIPLE = 1 << 13;
/** A known infinitive, with or without its particle. */
export const INFINITIVE = 1 << 14;
export const PARTICLE = 1 << 15;
/** Number, amount, date or another unit. */
export const UNIT = 1 << 16;
/** `als`, `dat`, `die`, `of`: subordinating in some places. */
export const MAYBE_SUBORDINATOR = 1 << 17;
/** A finite form of a separable verb. */
export const SEPARABLE = 1 << 18;
/** A word some rule looks up in its own list: all other tokens can be passed over without a look-up. */
export const LISTED = 1 << 19;

const closed = new Map<string, number>();
function add(words: readonly string[], bits: number): void {
  for (const word of words) closed.set(word, (closed.get(word) ?? 0) | bits);
}
const infinitives = new Set<string>();
for (const entry of weakVerbs) {
  const [infinitive = '', stem = ''] = entry.split('/');
  infinitives.add(infinitive);
  const past = 'tkfspx'.includes(infinitive.at(-3) ?? '') || stem.endsWith('ch') ? 'te' : 'de';
  add([infinitive, stem, stem.endsWith('t') ? stem : `${stem}t`, stem + past, `${stem}${past}n`], FINITE);
}
for (const entry of strongVerbs) {
  const [infinitive = '', ...forms] = entry.split('/');
  infinitives.add(infinitive);
  add([infinitive, ...forms], FINITE);
}
add(formsOfHebben, HEBBEN | FINITE);
add(formsOfZijn, ZIJN | FINITE);
add(formsOfWorden, WORDEN | FINITE);
add(modalForms, MODAL | FINITE);
add(subordinators, SUBORDINATOR);
add(['als', 'dat', 'die', 'of'], MAYBE_SUBORDINATOR);
add(coordinators, COORDINATOR);
add(prepositions, PREPOSITION);
add(determiners, DETERMINER);
add(subjectPronouns, SUBJECT);
add(negations, NEGATION);
add(particles, PARTICLE);

/** Finite form of a separable verb → the particles it can go with. */
export const separableParticles = new Map<string, Set<string>>();
for (const [forms, parts] of separable) {
  const set = new Set(parts.split(' '));
  for (const form of forms.split(' ')) separableParticles.set(form, set);
  add(forms.split(' '), FINITE | SEPARABLE);
}
const particleSet = new Set(particles);

/** Whether a lower-case word is a known infinitive, also with a particle or `te` inside (`aan te vragen`). */
export function isInfinitive(lower: string): boolean {
  if (infinitives.has(lower)) return true;
  if (!lower.endsWith('n')) return false;
  for (let cut = 2; cut <= 8 && cut < lower.length - 3; cut += 1) {
    if (particleSet.has(lower.slice(0, cut)) && infinitives.has(lower.slice(cut))) return true;
  }
  return false;
}

/**
 * A separable infinitive with `te` where it belongs: `uitleggen` → `uit te leggen`, `regelen` → `te regelen`.
 */
export function withTe(infinitive: string): string {
  if (!infinitives.has(infinitive)) {
    for (let cut = 2; cut <= 8 && cut < infinitive.length - 3; cut += 1) {
      const particle = infinitive.slice(0, cut);
      const verb = infinitive.slice(cut);
      if (particleSet.has(particle) && infinitives.has(verb)) return `${particle} te ${verb}`;
    }
  }
  return `te ${infinitive}`;
}

const remembered = new Map<string, number>();
const MEMORY = 20_000;

/** Marks words as LISTED. A rule calls it once, when its module loads. */
export function announce(words: Iterable<string>): void {
  for (const word of words) closed.set(word, (closed.get(word) ?? 0) | LISTED);
  remembered.clear();
}

function bitsOfWord(lower: string): number {
  const known = remembered.get(lower);
  if (known !== undefined) return known;
  let bits = closed.get(lower) ?? 0;
  if (isInfinitive(lower)) bits |= INFINITIVE;
  if (isParticiple(lower)) bits |= PARTICIPLE;
  // Any word that ends so can be the name of a law.
  if (lower.endsWith('wet')) bits |= LISTED;
  if (remembered.size >= MEMORY) remembered.clear();
  remembered.set(lower, bits);
  return bits;
}

const breaks = new Set([',', ';', ':', '(', ')', '–', '—', '[', ']', '"', '“', '”', '‘', '’', '-']);

function bitsOf(token: Token): number {
  if (token.kind === 'word') return bitsOfWord(token.lower);
  if (token.kind === 'punctuation') return breaks.has(token.text) ? PUNCTUATION | BREAK : PUNCTUATION;
  return UNIT;
}

const perSentence = new WeakMap<Sentence, number[]>();

/** The bits of every token of a sentence, in the order of `sentence.tokens`; made once, then remembered. */
export function tagsOf(sentence: Sentence): number[] {
  const known = perSentence.get(sentence);
  if (known) return known;
  const { tokens } = sentence;
  const tags = new Array<number>(tokens.length);
  for (let index = 0; index < tokens.length; index += 1) tags[index] = bitsOf(tokens[index] as Token);
  perSentence.set(sentence, tags);
  return tags;
}

/** Number of words, numbers and units in a sentence: what a reader counts. */
export function lengthOf(sentence: Sentence): number {
  const tags = tagsOf(sentence);
  let length = 0;
  for (const bits of tags) if ((bits & PUNCTUATION) === 0) length += 1;
  return length;
}
