import { type Decimal, decimalOfNumber, grouped, readDecimal } from './decimal.ts';
import { type FieldReader, printed, type Reading, shown, wrong } from './field.ts';

const EXAMPLE = 'Schrijf een bedrag zo: 1.250,00.';

/** What people write around an amount: the currency in front or behind, and a dash for no cents. */
const CURRENCY_IN_FRONT = /^([-−]?) ?(?:€|EUR|euro) ?([-−]?) ?/i;
const CURRENCY_BEHIND = / ?(?:€|EUR|euro)$/i;
const NO_CENTS = /[.,](?:-{1,2}|[–—])$/;

/**
 * An amount in euros. Reads `€ 1.250,00`, `1250,-`, `1.250,00`, `1250.00`, `EUR 12,5` and number cells; prints
 * `€ 1.250,00` with a space that does not break. `1.250` could be two amounts, so it is asked about.
 */
export const bedrag: FieldReader = {
  read(value) {
    if (typeof value === 'number') {
      const decimal = decimalOfNumber(value);
      return decimal ? print(decimal, value) : notAnAmount(value);
    }
    if (typeof value !== 'string') return notAnAmount(value);
    const bare = value
      .replace(/\s+/g, ' ')
      .trim()
      .replace(CURRENCY_IN_FRONT, (_, before: string, behind: string) => before + behind)
      .replace(CURRENCY_BEHIND, '')
      .replace(NO_CENTS, '');
    const reading = readDecimal(bare);
    if (reading.ok) return print(reading.decimal, value);
    if (reading.why === 'not-a-number') return notAnAmount(value);
    return wrong(
      `${shown(value)} kan twee bedragen zijn: € ${grouped(reading.large)},00 of € ${reading.small}. Schrijf de centen erbij, zo: ${grouped(reading.large)},00.`,
    );
  },
};

function print({ negative, whole, fraction }: Decimal, found: string | number): Reading {
  if (/[1-9]/.test(fraction.slice(2))) {
    return wrong(`Het bedrag ${shown(found)} heeft meer dan twee cijfers achter de komma. ${EXAMPLE}`);
  }
  return printed(`€\u00a0${negative ? '-' : ''}${grouped(whole)},${fraction.slice(0, 2).padEnd(2, '0')}`);
}

const notAnAmount = (found: Parameters<typeof shown>[0]): Reading =>
  wrong(`${shown(found)} is geen bedrag. ${EXAMPLE}`);
