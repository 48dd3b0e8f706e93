import { plainName } from './fieldCodes.ts';

export type FieldType = 'tekst' | 'datum' | 'bedrag' | 'getal' | 'keuze' | 'lijst';

/** A field of a letter that is filled in for each resident. */
export interface LetterField {
  name: string;
  label: string;
  type: FieldType;
  /** What the preview shows. */
  sample: string;
}

/** The fields that any letter may use without naming them first. The samples are made up. */
export const COMMON_FIELDS: readonly LetterField[] = [
  { name: 'aanhef', label: 'Aanhef', type: 'tekst', sample: 'mevrouw De Wit' },
  { name: 'voornaam', label: 'Voornaam', type: 'tekst', sample: 'Noor' },
  { name: 'achternaam', label: 'Achternaam', type: 'tekst', sample: 'De Wit' },
  { name: 'datum', label: 'Datum van de brief', type: 'datum', sample: '1 december 2026' },
  { name: 'kenmerk', label: 'Kenmerk', type: 'tekst', sample: 'V-2026-0148' },
  { name: 'bedrag', label: 'Bedrag', type: 'bedrag', sample: '€ 250,00' },
  { name: 'uiterste datum', label: 'Uiterste datum', type: 'datum', sample: '15 januari 2027' },
  { name: 'contactpersoon', label: 'Contactpersoon', type: 'tekst', sample: 'Samira Haddou' },
  { name: 'telefoon', label: 'Telefoonnummer', type: 'tekst', sample: '14 099' },
  {
    name: 'belmomenten',
    label: 'Wanneer bereikbaar',
    type: 'tekst',
    sample: 'maandag tot en met vrijdag van 9 tot 12 uur',
  },
  { name: 'e-mailadres', label: 'E-mailadres', type: 'tekst', sample: 'hulp@gemeentevoorbeeld.example' },
  { name: 'organisatie', label: 'Naam van de organisatie', type: 'tekst', sample: 'gemeente Voorbeeld' },
  { name: 'ontvanger', label: 'Naam in het adresvenster', type: 'tekst', sample: 'Mevrouw N. de Wit' },
  { name: 'straat', label: 'Straat en huisnummer', type: 'tekst', sample: 'Lindelaan 12' },
  { name: 'postcode', label: 'Postcode', type: 'tekst', sample: '1234 CD' },
  { name: 'woonplaats', label: 'Woonplaats', type: 'tekst', sample: 'Voorbeeld' },
  { name: 'functie', label: 'Functie van de ondertekenaar', type: 'tekst', sample: 'consulent inkomen' },
  { name: 'ondertekenaar', label: 'Naam van de ondertekenaar', type: 'tekst', sample: 'Samira Haddou' },
];

/**
 * The fields a letter knows: its own first, then the common ones it does not name itself.
 * @param own  the letter's own list, as it stands in the form: rows may be half filled in
 */
export function fieldsOf(own: readonly Partial<LetterField>[]): LetterField[] {
  const named = own
    .filter((field) => field.name?.trim())
    .map(({ name = '', label, type, sample }) => ({
      name: name.trim(),
      label: label || name,
      type: type ?? 'tekst',
      sample: sample ?? '',
    }));
  const taken = new Set(named.map(({ name }) => plainName(name)));
  return [...named, ...COMMON_FIELDS.filter(({ name }) => !taken.has(plainName(name)))];
}
