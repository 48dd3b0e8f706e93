/**
 * Units that must never be cut or counted as ordinary words: addresses of the web, accounts, amounts, dates.
 * Every pattern is sticky, tried at one place only, and bounded in length: the whole stays linear.
 */
import type { SpecialKind } from './analysis.ts';

export interface SpecialMatch {
  end: number;
  special: SpecialKind;
}

const url = /(?:https?:\/\/|www\.)[^\s<>"'“”«»]{2,300}/iy;
const domain =
  /[a-z0-9](?:[a-z0-9-]{0,60}[a-z0-9])?(?:\.[a-z0-9][a-z0-9-]{0,60}){0,4}\.(?:nl|com|org|net|eu|be|info|amsterdam|frl|de|gov|io|app)(?![a-z0-9-])(?:\/[^\s<>"'“”«»]{0,200})?/iy;
const email = /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9](?:[a-z0-9.-]{0,200})\.[a-z]{2,24}/iy;
const field = /(?:\(\([^()\n]{1,60}\)\)|\{\{[^{}\n]{1,60}\}\}|«[^«»\n]{1,40}»)/y;
const iban =
  /[A-Z]{2}\d{2}(?: ?[A-Z]{4}(?: ?\d{4}){2} ?\d{2}|[A-Z0-9]{11,30}|(?: [A-Z0-9]{4}){3,7}(?: [A-Z0-9]{1,3})?)(?![A-Za-z0-9])/y;
const amountAfterSign =
  /(?:€|EUR)[ \u00A0]?\d{1,3}(?:(?:\.\d{3}){1,4}|\d{0,9})(?:,(?:\d{1,2}|-{1,2}|–))?(?:[ \u00A0](?:miljoen|miljard|mln\.?|mld\.?))?/y;
const amountBeforeWord =
  /\d{1,3}(?:(?:\.\d{3}){1,4}|\d{0,9})(?:,(?:\d{1,2}|-{1,2}))?[ \u00A0]?(?:(?:miljoen|miljard|mln\.?|mld\.?)[ \u00A0])?(?:euro|eur|€)(?![a-z])/iy;
const month =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan\\.?|feb\\.?|febr\\.?|mrt\\.?|apr\\.?|aug\\.?|sept?\\.?|okt\\.?|nov\\.?|dec\\.?';
const dateInWords = new RegExp(
  `\\d{1,2}(?:e|ste|de)?[ \\u00A0](?:${month})(?![a-z])(?:[ \\u00A0]\\d{4}(?!\\d))?`,
  'iy',
);
const dateInDigits = /(?:\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})(?![\d/-])/y;
const time = /(?:[01]?\d|2[0-4])(?:[.:][0-5]\d[ \u00A0]?uur(?![a-z])|:[0-5]\d(?![\d:]))/y;
const phone =
  /(?:(?:\+31|0031)[ -]?(?:\(0\)[ -]?)?[1-9](?:[ -]?\d){8}|14[ -]?0\d{2,3}|0[89]00[ -]?(?:\d{4}|\d{7}|\d{2} \d{2})|0[1-9](?:[ -]{1,3}\d|\d){8}|\(0\d{1,3}\)[ -]?\d(?:[ -]?\d){5,7})(?![\d])/y;
const postcode = /[1-9]\d{3}[ \u00A0]?(?!SA|SD|SS)[A-Z]{2}(?![A-Za-z0-9])/y;
const longDigits = /\d{6,40}(?![\d.,]\d)/y;
const codeFromDigit = /\d{1,12}(?:[-/.][A-Za-z0-9]{1,16}){1,6}(?![A-Za-z0-9])/y;
const codeFromLetter = /[A-Z][A-Za-z]{0,9}(?:[-/.]?\d{1,16})(?:[-/.]?[A-Za-z0-9]{1,16}){0,6}(?![A-Za-z0-9])/y;

const ordinal =
  'eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|laatste|\\d{1,2}(?:e|de|ste)';
const law =
  '(?:Algemene wet bestuursrecht|Awb|AWB|Participatiewet|PW|Pw|Jeugdwet|Wmo(?: 2015)?|WMO(?: 2015)?|Wet maatschappelijke ondersteuning(?: 2015)?|Wet gemeentelijke schuldhulpverlening|Wgs|IOAW|IOAZ|Ioaw|Ioaz|Bbz(?: 2004)?|SUWI|Suwi|Gemeentewet|Grondwet|AVG|UAVG|Wob|Woo|Wet open overheid|BW|Burgerlijk Wetboek|Wetboek van [A-Z][a-z]{2,20}|Wet inburgering(?: 2021)?|Wet basisregistratie personen|Wet BRP|Leerplichtwet(?: 1969)?|Huisvestingswet(?: 2014)?|Vreemdelingenwet(?: 2000)?|Omgevingswet|Invorderingswet(?: 1990)?|Opiumwet|[A-Z][a-z]{2,30}wet(?: \\d{4})?|[Vv]erordening(?: [a-z]{2,30}){0,3}(?: [A-Z][a-z]{2,20})?(?: \\d{4})?|[Bb]eleidsregels?|[Rr]egeling)';
const paragraph = `(?:(?:${ordinal})(?:(?:, | en | en het | tot en met )(?:${ordinal})){0,3} lid|(?:lid|leden) \\d{1,2}(?:(?:, | en | tot en met )\\d{1,2}){0,3}|(?:aanhef en )?(?:onder|sub|onderdeel) [a-z0-9]{1,2}(?:(?:, | en )[a-z0-9]{1,2}(?![A-Za-z0-9])){0,3}(?![A-Za-z0-9]))`;
const articleNumber = '\\d{1,4}(?:[:.]\\d{1,4}){0,2}[a-z]{0,2}(?![A-Za-z0-9])';
const article = new RegExp(
  `(?:[Aa]rtikel(?:en)?|[Aa]rtt?\\.)[ \\u00A0]${articleNumber}` +
    `(?:(?:, |,? en |,? en artikel |,? jo\\.? |,? juncto |,? j\\u00B0 |,? tot en met |/)(?:artikel )?${articleNumber}){0,6}` +
    `(?:,? ${paragraph}){0,3}` +
    `(?:,? (?:(?:van|uit) )?(?:(?:de|het|onze|deze) )?${law}(?![A-Za-z]))?`,
  'y',
);

const articleHead = /[Aa]rt(?:ikel(?:en)?|t?\.)[ \u00A0]\d/y;

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** A full stop, comma or bracket at the end of a web address belongs to the sentence, not to the address. */
function trimAddress(text: string, start: number, end: number): number {
  let last = end;
  while (last > start) {
    const character = text[last - 1] ?? '';
    if (character === ')') {
      const body = text.slice(start, last - 1);
      if (body.lastIndexOf('(') > body.lastIndexOf(')')) break;
      last -= 1;
    } else if ('.,;:!?]}’'.includes(character)) last -= 1;
    else break;
  }
  return last;
}

/** The unit that starts at a digit, or undefined. */
export function specialAtDigit(text: string, at: number): SpecialMatch | undefined {
  let end = endOf(dateInWords, text, at);
  if (end > 0) return { end, special: 'date' };
  end = endOf(dateInDigits, text, at);
  if (end > 0) return { end, special: 'date' };
  end = endOf(time, text, at);
  if (end > 0) return { end, special: 'time' };
  end = endOf(phone, text, at);
  if (end > 0) return { end, special: 'phone' };
  end = endOf(amountBeforeWord, text, at);
  if (end > 0) return { end, special: 'amount' };
  end = endOf(postcode, text, at);
  if (end > 0) return { end, special: 'postcode' };
  end = endOf(longDigits, text, at);
  if (end > 0) return { end, special: 'reference' };
  end = endOf(codeFromDigit, text, at);
  if (end > 0) {
    const code = text.slice(at, end);
    const digits = code.replace(/\D/g, '').length;
    // `1.234.567` and `12-18` are numbers, `65-plussers` is a word, `2026/0012-ab` is a reference.
    if (digits >= 6 && /[-/]/.test(code)) return { end, special: 'reference' };
  }
  return undefined;
}

/** The unit that starts at a letter, or undefined. `nextAt` is the next place of an @ (or Infinity). */
export function specialAtLetter(
  text: string,
  at: number,
  wordEnd: number,
  nextAt: number,
): SpecialMatch | undefined {
  const first = text.charCodeAt(at) | 32;
  if (nextAt - at <= 64) {
    const end = endOf(email, text, at);
    if (end > 0) return { end: trimAddress(text, at, end), special: 'email' };
  }
  if (first === 104 || first === 119) {
    const end = endOf(url, text, at);
    if (end > 0) return { end: trimAddress(text, at, end), special: 'url' };
  }
  const after = text.charCodeAt(wordEnd);
  if (after === 46 && isAsciiLetterOrDigit(text.charCodeAt(wordEnd + 1))) {
    const end = endOf(domain, text, at);
    if (end > 0) return { end: trimAddress(text, at, end), special: 'url' };
  }
  if (first === 97 && endOf(articleHead, text, at) > 0) {
    const end = endOf(article, text, at);
    if (end > 0) return { end, special: 'article' };
  }
  if (isUpper(text.charCodeAt(at))) {
    if (first === 101 && text.startsWith('EUR', at)) {
      const end = endOf(amountAfterSign, text, at);
      if (end > 0) return { end, special: 'amount' };
    }
    if (isUpper(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2))) {
      const end = endOf(iban, text, at);
      if (end > 0) return { end, special: 'iban' };
    }
    if (hasDigitSoon(text, at, wordEnd)) {
      const end = endOf(codeFromLetter, text, at);
      if (end > 0 && text.slice(at, end).replace(/\D/g, '').length >= 4) return { end, special: 'reference' };
    }
  }
  return undefined;
}

/** The unit that starts at a sign such as € or ((, or undefined. */
export function specialAtSign(text: string, at: number): SpecialMatch | undefined {
  const code = text.charCodeAt(at);
  if (code === 0x20ac) {
    const end = endOf(amountAfterSign, text, at);
    return end > 0 ? { end, special: 'amount' } : undefined;
  }
  if (code === 40 || code === 123 || code === 0xab) {
    let end = endOf(field, text, at);
    if (end > 0) return { end, special: 'field' };
    end = code === 40 && text.charCodeAt(at + 1) === 48 ? endOf(phone, text, at) : -1;
    return end > 0 ? { end, special: 'phone' } : undefined;
  }
  if (code === 43) {
    const end = endOf(phone, text, at);
    return end > 0 ? { end, special: 'phone' } : undefined;
  }
  return undefined;
}

function hasDigitSoon(text: string, at: number, wordEnd: number): boolean {
  const limit = Math.min(wordEnd + 2, at + 12);
  for (let index = at + 1; index < limit; index += 1) if (isDigit(text.charCodeAt(index))) return true;
  return false;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isAsciiLetterOrDigit(code: number): boolean {
  return isDigit(code) || isUpper(code) || (code >= 97 && code <= 122);
}
