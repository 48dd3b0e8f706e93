/** The page that joins the sheets of Stop het stapelen: no sheet of its own, so it is named here. */
export const PREVENTION_PLAN = {
  slug: 'preventieplan',
  title: 'Preventieplan',
  line: 'Voeg de vijf bladen van Stop het stapelen samen tot één plan. Print het, of werk verder in Word.',
} as const;
