import type { LetterPart, RenderProblem } from './model.ts';

const PART: Record<LetterPart, string> = {
  afzender: 'Afzender',
  adres: 'Adres',
  datum: 'Datum',
  kenmerk: 'Kenmerk',
  ondertekenaar: 'Ondertekenaar',
  onderwerp: 'Onderwerp',
  qr: 'QR-code',
  logo: 'Logo',
};

/** A place in a letter, as a person counts: `Voorkant, blok 3`. */
export function placeOf(place: RenderProblem['place']): string {
  if ('part' in place) return PART[place.part];
  return `${place.half === 'front' ? 'Voorkant' : 'Achterkant'}, blok ${place.block + 1}`;
}
