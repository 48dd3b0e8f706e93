/** Letters that are easy to say and hard to mix up on the phone. */
const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';
const LETTERS = CONSONANTS + VOWELS;
const WORD_LETTERS = 4;

/** Twenty-three, a prime above the nineteen letters: see `checkLetter`. */
const CHECK_LETTERS = 'abcdefghjkmnpqrstuvwxyz';

const SHAPE = /^(?:[bdfgklmnprstvz][aeiou]){2}-(?:[bdfgklmnprstvz][aeiou]){2}-[a-hj-km-np-z]$/;

/** Words of this shape that are somebody's name, or that nobody wants to say. */
const UNWANTED = new Set(
  (
    'bodi dana dina dora fina gina lana lara lena lila lili lisa lola luna mara mila milo mimi mina mona ' +
    'nela nena nilo nina nora remi rena rita roni rosa sara sila sofi tara timo tina tomi toni vera vito vivi ' +
    'zara zeno kaka kudo lulu negi nazi pedo piko pipi pono popo sado'
  ).split(' '),
);

/** A whole number from 0 up to, not including, `below`. */
export type RandomInt = (below: number) => number;

function word(random: RandomInt): string {
  const pick = (letters: string) => letters[random(letters.length)] ?? '';
  const made = pick(CONSONANTS) + pick(VOWELS) + pick(CONSONANTS) + pick(VOWELS);
  return UNWANTED.has(made) ? word(random) : made;
}

/**
 * The letter at the end. Every letter weighs its place, modulo a prime that is larger than the alphabet: one
 * wrong letter, or any two letters of the words changed about, always give another check letter.
 */
function checkLetter(words: string): string {
  const sum = [...words].reduce((total, letter, index) => total + LETTERS.indexOf(letter) * (index + 1), 0);
  return CHECK_LETTERS[sum % CHECK_LETTERS.length] ?? '';
}

/**
 * Whether another good reference comes of changing the check letter about with a letter of the words: the one mistake
 * that the check letter itself cannot show.
 */
function hasDouble(reference: string): boolean {
  const check = reference.slice(-1);
  return [...reference.slice(0, -1)].some(
    (letter, index) =>
      letter !== check &&
      isReference(reference.slice(0, index) + check + reference.slice(index + 1, -1) + letter),
  );
}

/**
 * A new reference such as `bado-kiru-m`: two words to say and a check letter. Some 23 million, in no order, so one
 * tells nothing about the next. One wrong letter, or two changed about, is never another reference.
 * @param random  a generator that cannot be predicted
 */
export function newReference(random: RandomInt): string {
  const [first, second] = [word(random), word(random)];
  const made = `${first}-${second}-${checkLetter(first + second)}`;
  return hasDouble(made) ? newReference(random) : made;
}

/** Whether this is a reference as we make them, with the right check letter. Capitals and spaces round it are fine. */
export function isReference(text: string): boolean {
  const plain = text.trim().toLowerCase();
  if (!SHAPE.test(plain)) return false;
  const words = plain.slice(0, WORD_LETTERS) + plain.slice(WORD_LETTERS + 1, 2 * WORD_LETTERS + 1);
  return plain.at(-1) === checkLetter(words);
}
