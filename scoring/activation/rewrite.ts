/** Turns a command into a question, where the sentence is simple enough to do it without mistakes. */
import type { Sentence } from '../analysis.ts';

/** First parts of separable verbs: "in te leveren" becomes "inleveren". */
const PARTICLES = new Set(
  'aan af bij door in langs mee na om onder op over terug toe uit voor voorbij weg samen'.split(' '),
);

/** Ways a command opens; what follows is "(om) … te …" or a bare infinitive. */
const OPENINGS: readonly (readonly string[])[] = [
  ['u', 'dient'],
  ['u', 'moet'],
  ['u', 'bent', 'verplicht'],
  ['u', 'wordt', 'verzocht'],
  ['u', 'wordt', 'vriendelijk', 'verzocht'],
  ['wij', 'verzoeken', 'u'],
  ['wij', 'verzoeken', 'u', 'vriendelijk'],
  ['wij', 'verzoeken', 'u', 'dringend'],
];

/** Longer sentences are better cut than turned round. */
const LONGEST = 22;

/**
 * "U dient het formulier vóór 3 maart in te leveren." → "Wilt u het formulier vóór 3 maart inleveren?"
 * @param sentence an analysed sentence
 * @param text the text of its block
 * @returns the question, or undefined when the sentence has a comma, two infinitives or another build
 */
export function askInstead(sentence: Sentence, text: string): string | undefined {
  const words = sentence.tokens.filter((token) => token.kind !== 'punctuation');
  if (words.length > LONGEST || sentence.tokens.some((token) => token.text === ',' || token.text === ':')) {
    return undefined;
  }
  const opening = OPENINGS.findLast((list) => list.every((word, index) => words[index]?.lower === word));
  const last = words.at(-1);
  if (!opening || !last?.lower.endsWith('n')) return undefined;
  let from = opening.length;
  const bare = opening[1] === 'moet';
  if (words[from]?.lower === 'om' && !bare) from += 1;
  const joiners = words.filter((word) => word.lower === 'te').length;
  const particle = words.at(-3);
  if (bare ? joiners > 0 : joiners !== 1 || words.at(-2)?.lower !== 'te') return undefined;
  if (words.some((word) => word.lower === 'worden' || word.lower === 'zijn')) return undefined;
  const joined = !bare && particle !== undefined && PARTICLES.has(particle.lower);
  const first = words[from];
  const stop = words.at(bare ? -2 : joined ? -4 : -3);
  if (!first || !stop || stop.start < first.start) return undefined;
  const verb = joined && particle ? particle.lower + last.text : last.text;
  return `Wilt u ${text.slice(first.start, stop.end)} ${verb}?`;
}
