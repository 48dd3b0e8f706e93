/** `1 rij`, `12 rijen`. */
export const counted = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('nl-NL')} ${number === 1 ? one : many}`;

/** `2, 3 en 4`; after `most` numbers `en nog 12`. */
export function listed(numbers: readonly number[], most = 8): string {
  if (numbers.length > most) return `${numbers.slice(0, most).join(', ')} en nog ${numbers.length - most}`;
  return numbers.length < 2 ? numbers.join() : `${numbers.slice(0, -1).join(', ')} en ${numbers.at(-1)}`;
}
