import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { DUTCH_WORDS } from './dutchWords.ts';

/** NIST SP 800-63B and OWASP ASVS 2.1.1: length is what counts; no rules about kinds of characters. */
export const MIN_PASSWORD_LENGTH = 12;

/**
 * Fewer guesses than these (10 to this power, as zxcvbn estimates them) is a password that everybody tries: a word from
 * a list with a year behind it, a row of keys, one word twice. ASVS 2.1.7 asks for the 10,000 most used at least.
 */
const GUESSABLE_BELOW = 9;
/** From here on a stolen database does not give the password away in years; in between it does with patience. */
const STRONG_FROM = 12;
/** The rest of a longer one adds nothing to the verdict, and costs time. */
const MAX_JUDGED = 100;
/** Parts of a name or address shorter than this stand in other words too. */
const MIN_PERSONAL = 3;

export type Strength = 'te kort' | 'te raden' | 'redelijk' | 'sterk';

let loading: Promise<ZxcvbnFactory> | undefined;

/** Lists of 400 kB: fetched when somebody chooses a password, not with every screen or process. */
function judge(): Promise<ZxcvbnFactory> {
  loading ??= Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]).then(
    ([{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }]) =>
      new ZxcvbnFactory({
        dictionary: { ...dictionary, nederlands: DUTCH_WORDS },
        graphs: adjacencyGraphs,
      }),
  );
  return loading;
}

/** The words of somebody's own that others know: from name and e-mail address. */
export const personalWords = (...texts: readonly unknown[]): string[] =>
  texts
    .flatMap((text) => (typeof text === 'string' ? text.toLowerCase().split(/[^\p{L}\p{N}]+/u) : []))
    .filter((word) => word.length >= MIN_PERSONAL);

/**
 * How hard a password is to guess.
 * @param personal  words that whoever attacks this person tries first, as `personalWords` gives them
 */
export async function strengthOf(password: string, personal: readonly string[] = []): Promise<Strength> {
  if (password.length < MIN_PASSWORD_LENGTH) return 'te kort';
  const { guessesLog10 } = (await judge()).check(password.slice(0, MAX_JUDGED), [...personal]);
  if (guessesLog10 < GUESSABLE_BELOW) return 'te raden';
  return guessesLog10 < STRONG_FROM ? 'redelijk' : 'sterk';
}
