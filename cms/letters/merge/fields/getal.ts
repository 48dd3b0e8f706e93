import { type Decimal, decimalOfNumber, grouped, readDecimal } from './decimal.ts';
import { type FieldReader, printed, type Reading, shown, wrong } from './field.ts';

const EXAMPLE = 'Schrijf een getal zo: 12 of 12,5.';
/** Four digits stand together in Dutch, as in a year; from five on they are grouped. */
const GROUPED_FROM_DIGITS = 5;

/** A number. Reads Dutch and English signs and number cells; prints `12.500,5`. */
export const getal: FieldReader = {
  read(value) {
    if (typeof value === 'number') {
      const decimal = decimalOfNumber(value);
      return decimal ? printed(print(decimal)) : notANumber(value);
    }
    if (typeof value !== 'string') return notANumber(value);
    const reading = readDecimal(value.replace(/\s+/g, ' ').trim());
    if (reading.ok) return printed(print(reading.decimal));
    if (reading.why === 'not-a-number') return notANumber(value);
    return wrong(
      `${shown(value)} kan twee getallen zijn: ${reading.large} of ${reading.small}. Schrijf ${reading.large} zonder punt of komma, of ${reading.small}0.`,
    );
  },
};

function print({ negative, whole, fraction }: Decimal): string {
  const digits = whole.length >= GROUPED_FROM_DIGITS ? grouped(whole) : whole;
  const decimals = fraction.replace(/0+$/, '');
  return `${negative ? '-' : ''}${digits}${decimals && `,${decimals}`}`;
}

const notANumber = (found: Parameters<typeof shown>[0]): Reading =>
  wrong(`${shown(found)} is geen getal. ${EXAMPLE}`);
