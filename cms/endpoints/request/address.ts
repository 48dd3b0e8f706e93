/** What a file system takes for one name; no id, slug or name of ours is longer. */
const MAX_NAME_BYTES = 255;

/** What no name of ours holds, and others may stumble over: control characters, slashes in disguise, broken escapes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to refuse.
const NEVER_IN_A_NAME = /[\u0000-\u001f\u007f/\\%]/;

const SENTENCE = 'Dit adres klopt niet. Ga terug en kies een link op het scherm.';

/**
 * Why an address cannot be one of ours, whatever is asked of it.
 * @param pathname  as it was sent, with its escapes
 * @returns one Dutch sentence, or undefined when the address can be one of ours
 */
export function faultOfAddress(pathname: string): string | undefined {
  return pathname.split('/').every(isName) ? undefined : SENTENCE;
}

/** What Payload reads as JSON when it is one text; it falls over a text that is none. */
const JSON_QUESTIONS = ['where', 'data'];
/** What it hands to the database as a number, which falls over halves, some below zero, and over what is larger than this. */
const NUMBERS = ['limit', 'page', 'depth'];
const MOST = 1_000_000;
/** `where[field][operator][here]`: a value has no parts but the items of a list. */
const PART_OF_A_VALUE =
  /^where\b.*\[(?:equals|not_equals|greater_than(?:_equal)?|less_than(?:_equal)?|like|not_like|contains|exists)\]\[(?!\d*\])/;
const NO_QUESTION = 'Dit adres klopt niet: er is iets mis met wat achter het vraagteken staat.';

/** The same of what stands behind the question mark. */
export function faultOfQuestion(query: URLSearchParams): string | undefined {
  const texts = JSON_QUESTIONS.flatMap((name) => query.getAll(name)).filter(Boolean);
  const numbers = NUMBERS.flatMap((name) => query.getAll(name)).map(Number);
  const fits =
    texts.every(isJson) &&
    numbers.every(
      (number) => Number.isNaN(number) || (Number.isInteger(number) && number >= 0 && number <= MOST),
    ) &&
    ![...query.keys()].some((name) => PART_OF_A_VALUE.test(name));
  return fits ? undefined : NO_QUESTION;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function isName(part: string): boolean {
  try {
    const name = decodeURIComponent(part);
    return !NEVER_IN_A_NAME.test(name) && Buffer.byteLength(name) <= MAX_NAME_BYTES;
  } catch {
    return false;
  }
}
