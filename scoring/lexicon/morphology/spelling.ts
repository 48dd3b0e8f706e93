/** The spelling rules that all Dutch inflection shares: open and closed syllables, v/f and z/s. */

const VOWELS = 'aeiouyàáâäèéêëïíîóöúüû';

export const isVowel = (char: string | undefined): boolean => char !== undefined && VOWELS.includes(char);

/** loop + e → lope, stop + e → stoppe, braaf + e → brave. The word ends in a stressed, short-spelled syllable. */
export function beforeE(word: string): string {
  const last = word.at(-1) ?? '';
  const before = word.at(-2);
  if (isVowel(last) || word.endsWith('ij')) return word;
  if (before !== undefined && isVowel(before)) {
    const third = word.at(-3);
    // A doubled vowel is written once in an open syllable.
    if (third === before && 'aeou'.includes(before)) return voiced(word.slice(0, -2) + last);
    // A single short vowel keeps its sound by doubling the consonant.
    if (!isVowel(third) || (third === 'u' && word.at(-4) === 'q'))
      return `${word}${last === 'x' ? '' : last}`;
    return voiced(word);
  }
  return word.endsWith('lf') || word.endsWith('rf') ? `${word.slice(0, -1)}v` : word;
}

function voiced(word: string): string {
  if (word.endsWith('f')) return `${word.slice(0, -1)}v`;
  if (word.endsWith('s')) return `${word.slice(0, -1)}z`;
  return word;
}

const PLAIN = /^[a-z '-]*$/u;

/** Spellings without diacritics, for writers who leave them out: geïnd → geind. */
export function withoutMarks(word: string): string {
  return PLAIN.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
}
