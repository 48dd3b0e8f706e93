/** Whether a letter explains a word where it uses it: in brackets, after a colon, or with `dat is`. */

const AFTER =
  /^\s?['’"”)]?\s{0,2}(?:\(|:|,? ?(?:dat|dit) (?:is|zijn|betekent|wil zeggen|houdt in)\b|,? ?(?:oftewel|ofwel|d\.w\.z\.|dat wil zeggen)\b|betekent\b|, (?:een|het|de|uw|als) )/u;
const NEXT_SENTENCE =
  /^[^.!?\n]{0,60}[.!?]\s{1,3}(?:(?:dat|dit) (?:is|zijn|betekent|wil zeggen|houdt in)|hiermee bedoelen|daarmee bedoelen|(?:met )?(?:een|het|de|deze|zo['’]?n|dit|dat) [\p{L}-]{2,40} (?:is|zijn|betekent|bedoelen)) /u;

const REACH = 160;

/**
 * @param text the text of the block
 * @param start where the word starts
 * @param end where it ends
 */
export function isExplained(text: string, start: number, end: number): boolean {
  const rest = text.slice(end, end + REACH).toLowerCase();
  if (AFTER.test(rest) || NEXT_SENTENCE.test(rest)) return true;
  const word = text.slice(start, end).toLowerCase();
  if (rest.includes(`${word} is `) || rest.includes(`${word} betekent `)) return true;
  // In brackets itself, behind plain words: `het besluit (de beschikking)`.
  const before = text.slice(Math.max(0, start - 12), start);
  return /\((?:de |het |een )?['‘"“]?$/u.test(before) && /^['’"”]?\)/u.test(rest);
}
