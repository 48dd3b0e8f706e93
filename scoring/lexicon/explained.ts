/** Whether a letter explains a word where it uses it: in brackets, after a colon, with `dat is`, or with `dat heet`. */

const AFTER =
  /^\s?['’"”)]?\s{0,2}(?:\(|:|,? ?(?:dat|dit) (?:is|zijn|betekent|wil zeggen|houdt in)\b|,? ?(?:oftewel|ofwel|d\.w\.z\.|dat wil zeggen)\b|betekent\b|, (?:een|het|de|uw|als) )/u;
const NEXT_SENTENCE =
  /^[^.!?\n]{0,60}[.!?]\s{1,3}(?:(?:dat|dit) (?:is|zijn|betekent|wil zeggen|houdt in)|hiermee bedoelen|daarmee bedoelen|(?:met )?(?:een|het|de|deze|zo['’]?n|dit|dat) [\p{L}-]{2,40} (?:is|zijn|betekent|bedoelen)) /u;

/** `Dat heet een beschikking`, `Dit noemen we herzien`: the words before have just said what it means. */
const NAMED =
  /(?:^|[\s(])(?:(?:dat|dit|die|deze|zo['’]n|daarom) (?:[\p{L}-]{1,30} ){0,2}(?:heet|heten|noem(?:en|t|de|den)?)(?: (?:we|wij|ze|men|de wet|de gemeente))?|ook wel|heet(?: dat| dit| officieel)?) (?:ook (?:wel )?)?(?:(?:een|het|de) )?['‘’"“]?$/iu;
const NAMED_REACH = 80;

const REACH = 160;

/** Whether a sentence may give names at all: cheaper than looking at each word. */
export function givesNames(sentence: string): boolean {
  return sentence.includes('heet') || sentence.includes('noem') || sentence.includes('ook wel');
}

/** Whether the words at this place are given as the name of what was just said in plain words. */
export function isNamed(text: string, start: number): boolean {
  return NAMED.test(text.slice(Math.max(0, start - NAMED_REACH), start));
}

/**
 * @param text the text of the block
 * @param start where the word starts
 * @param end where it ends
 */
export function isExplained(text: string, start: number, end: number): boolean {
  if (isNamed(text, start)) return true;
  const rest = text.slice(end, end + REACH).toLowerCase();
  if (AFTER.test(rest) || NEXT_SENTENCE.test(rest)) return true;
  const word = text.slice(start, end).toLowerCase();
  if (rest.includes(`${word} is `) || rest.includes(`${word} betekent `)) return true;
  // In brackets itself, behind plain words: `het besluit (de beschikking)`.
  const before = text.slice(Math.max(0, start - 12), start);
  return /\((?:de |het |een )?['‘"“]?$/u.test(before) && /^['’"”]?\)/u.test(rest);
}
