/** A number as it was written, without loss: digits before and after the sign of the decimals. */
export interface Decimal {
  negative: boolean;
  /** At least one digit, no zeros in front. */
  whole: string;
  /** As written; may be empty. */
  fraction: string;
}

export type DecimalReading =
  | { ok: true; decimal: Decimal }
  | { ok: false; why: 'not-a-number' }
  /** Read the Dutch way and the English way it means two different numbers. */
  | { ok: false; why: 'ambiguous'; large: string; small: string };

const PLAIN = /^\d{1,15}$/;
const DUTCH = /^(\d{1,3}(?:[. ]\d{3}){0,4}|\d{1,15}),(\d{1,10})$/;
const ENGLISH = /^(\d{1,3}(?:,\d{3}){0,4}|\d{1,15})\.(\d{1,10})$/;
const GROUPS = /^[1-9]\d{0,2}(?:([. ,])\d{3})(?:\1\d{3}){0,3}$/;
/** One point or comma with three digits behind it: thousands to one, thousandths to another. */
const ONE_GROUP = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * Reads a number with Dutch or English signs. What could mean two numbers is said to be so, never guessed.
 * @param text  trimmed, single spaces
 */
export function readDecimal(text: string): DecimalReading {
  const negative = /^[-−]/.test(text);
  const body = negative ? text.slice(1).trim() : text;
  if (PLAIN.test(body)) return decimal(negative, body, '');
  if (ONE_GROUP.test(body)) {
    const [whole = '', rest = ''] = body.split(/[.,]/);
    return { ok: false, why: 'ambiguous', large: whole + rest, small: `${whole},${rest}` };
  }
  if (GROUPS.test(body)) return decimal(negative, body.replace(/\D/g, ''), '');
  const parts = DUTCH.exec(body) ?? ENGLISH.exec(body);
  if (!parts) return { ok: false, why: 'not-a-number' };
  return decimal(negative, (parts[1] ?? '').replace(/\D/g, ''), parts[2] ?? '');
}

/** Past this many digits a spreadsheet's number is noise: it counts in binary. */
const NOISE_AFTER_DIGITS = 15;

/** A number cell or a JSON number as a decimal; undefined when it is not finite or too large to be exact. */
export function decimalOfNumber(value: number): Decimal | undefined {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return undefined;
  const text = String(Number.isInteger(value) ? value : Number(value.toPrecision(NOISE_AFTER_DIGITS)));
  // So small that it is written with an exponent.
  if (text.includes('e')) return undefined;
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  return { negative: value < 0, whole, fraction };
}

function decimal(negative: boolean, digits: string, fraction: string): DecimalReading {
  const whole = digits.replace(/^0+(?=\d)/, '');
  const zero = /^0*$/.test(whole + fraction);
  return { ok: true, decimal: { negative: negative && !zero, whole, fraction } };
}

/** `1234567` becomes `1.234.567`. */
export const grouped = (digits: string): string => digits.replace(/\d(?=(?:\d{3})+$)/g, '$&.');
