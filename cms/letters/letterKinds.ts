import type { LetterKind } from '../../scoring/types.ts';

/** The kinds of letter a writer chooses from, in the order of the life of a case. */
export const LETTER_KIND_OPTIONS: { label: string; value: LetterKind }[] = [
  { label: 'Toekenning', value: 'toekenning' },
  { label: 'Afwijzing', value: 'afwijzing' },
  { label: 'Wijziging', value: 'wijziging' },
  { label: 'Beëindiging', value: 'beeindiging' },
  { label: 'Terugvordering', value: 'terugvordering' },
  { label: 'Maatregel of verlaging', value: 'sanctie' },
  { label: 'Voornemen', value: 'voornemen' },
  { label: 'Hersteltermijn', value: 'hersteltermijn' },
  { label: 'Beslissing op bezwaar', value: 'beslissing-op-bezwaar' },
  { label: 'Informatie of uitnodiging', value: 'informatie' },
];
