/** Papers that a letter may ask for. */

const PAPERS = new Set(
  (
    'paspoort identiteitsbewijs identiteitskaart id-kaart id-bewijs rijbewijs verblijfsvergunning verblijfsdocument ' +
    'bankafschrift bankafschriften afschrift afschriften loonstrook loonstrook loonstroken salarisstrook salarisstroken ' +
    'salarisspecificatie jaaropgave jaaropgaven jaaropgaves jaarcijfers huurcontract huurspecificatie koopcontract ' +
    'polis polisblad polissen zorgpolis belastingaangifte aanslag belastingaanslag uittreksel geboorteakte trouwakte ' +
    'huwelijksakte echtscheidingsconvenant ouderschapsplan testament arbeidsovereenkomst arbeidscontract diploma ' +
    'inschrijfbewijs kentekenbewijs factuur facturen nota nota’s rekening rekeningen offerte offertes bonnetjes bonnen ' +
    'kwitantie kwitanties spaarrekening pasfoto foto’s formulier inlichtingenformulier aanvraagformulier ' +
    'mutatieformulier wijzigingsformulier verklaring inkomensverklaring werkgeversverklaring accountantsverklaring ' +
    'vermogensoverzicht schuldenoverzicht betaalbewijs betaalbewijzen inkomstenoverzicht pensioenoverzicht ' +
    'toekenningsbeschikking uitkeringsspecificatie dagafschrift dagafschriften stageovereenkomst indicatiebesluit ' +
    'boekhouding jaarrekening btw-aangifte energierekening jaarafrekening schoolverklaring doktersverklaring'
  ).split(' '),
);

/** Ends of Dutch compounds that name a paper: `winkelbewijs`, `leasecontract`, `rekeningoverzichten`. */
const ENDS = [
  'afschrift',
  'afschriften',
  'strook',
  'stroken',
  'specificatie',
  'specificaties',
  'bewijs',
  'bewijzen',
  'contract',
  'contracten',
  'formulier',
  'formulieren',
  'overzicht',
  'overzichten',
  'verklaring',
  'verklaringen',
  'polis',
  'bewijsstukken',
  'rekeningen',
  'polissen',
];

/** Long words only: `bewijs` and `contract` alone are too common to count. */
const SHORTEST_COMPOUND = 10;

/** Whether this lower-case word names a paper that a reader can be asked for. */
export function isPaper(lower: string): boolean {
  if (PAPERS.has(lower)) return true;
  return lower.length >= SHORTEST_COMPOUND && ENDS.some((end) => lower.endsWith(end));
}
