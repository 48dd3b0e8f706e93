/** How to object, or to go to court after a decision on objection. */
import { type LegalCheck, PRIMARY } from '../check.ts';

const AFTER_OBJECTION = ['beslissing-op-bezwaar'] as const;

export const checks: readonly LegalCheck[] = [
  {
    id: 'bezwaar-mogelijk',
    label: 'Dat bezwaar kan',
    article: 'art. 3:45 Awb',
    kinds: PRIMARY,
    half: 'back',
    reason: 'Er staat niet dat de lezer bezwaar kan maken.',
    passage:
      'Bent u het niet eens met dit besluit? Dan kunt u bezwaar maken. Bel ons gerust eerst: soms lossen wij het samen op.',
    present: (facts) => facts.objection.present,
  },
  {
    id: 'bezwaar-orgaan',
    label: 'Bij wie bezwaar kan',
    article: 'art. 3:45 en 6:4 Awb',
    kinds: PRIMARY,
    half: 'back',
    reason: 'Er staat niet waar het bezwaar heen moet.',
    passage: 'Stuur uw bezwaar naar het college van burgemeester en wethouders van ((gemeente)), ((adres)).',
    present: (facts) => facts.objection.present && facts.objection.body,
  },
  {
    id: 'bezwaar-termijn',
    label: 'Binnen zes weken',
    article: 'art. 3:45 en 6:7 Awb',
    kinds: PRIMARY,
    half: 'back',
    reason: 'De termijn voor bezwaar ontbreekt: zes weken.',
    passage:
      'U hebt zes weken om bezwaar te maken. De eerste dag is de dag na de datum boven deze brief. De laatste dag is ((einddatum bezwaar)).',
    present: (facts) => facts.objection.present && facts.objection.term,
  },
  {
    id: 'bezwaar-inhoud',
    label: 'Wat er in een bezwaarschrift staat',
    article: 'art. 6:5 Awb',
    kinds: PRIMARY,
    half: 'back',
    reason: 'Er staat niet (helemaal) wat er in het bezwaar moet staan.',
    passage:
      'Zet in uw bezwaar: uw naam en adres, de datum, om welk besluit het gaat, waarom u het er niet mee eens bent, en uw handtekening.',
    present: (facts) => facts.objection.present && facts.objection.lacking.length === 0,
  },
  {
    id: 'beroep-mogelijk',
    label: 'Dat beroep kan',
    article: 'art. 3:45 en 8:1 Awb',
    kinds: AFTER_OBJECTION,
    half: 'back',
    reason: 'Er staat niet dat de lezer in beroep kan.',
    passage: 'Bent u het niet eens met deze beslissing? Dan kunt u in beroep bij de rechter.',
    present: (facts) => facts.appeal.present,
  },
  {
    id: 'beroep-rechtbank',
    label: 'Bij welke rechtbank',
    article: 'art. 3:45 en 8:7 Awb',
    kinds: AFTER_OBJECTION,
    half: 'back',
    reason: 'Er staat niet bij welke rechtbank beroep kan.',
    passage:
      'U stuurt uw beroep naar de rechtbank ((rechtbank)), afdeling bestuursrecht, ((adres rechtbank)). Dit kan ook online.',
    present: (facts) => facts.appeal.present && facts.appeal.court,
  },
  {
    id: 'beroep-termijn',
    label: 'Binnen zes weken',
    article: 'art. 3:45 en 6:7 Awb',
    kinds: AFTER_OBJECTION,
    half: 'back',
    reason: 'De termijn voor beroep ontbreekt: zes weken.',
    passage:
      'U hebt zes weken om in beroep te gaan. De eerste dag is de dag na de datum boven deze brief. De laatste dag is ((einddatum beroep)).',
    present: (facts) => facts.appeal.present && facts.appeal.term,
  },
  {
    id: 'beroep-inhoud',
    label: 'Wat er in een beroepschrift staat',
    article: 'art. 6:5 Awb',
    kinds: AFTER_OBJECTION,
    half: 'back',
    reason: 'Er staat niet (helemaal) wat er in het beroep moet staan.',
    passage:
      'Zet in uw beroep: uw naam en adres, de datum, om welk besluit het gaat, waarom u het er niet mee eens bent, en uw handtekening. Stuur een kopie van deze beslissing mee.',
    present: (facts) => facts.appeal.present && facts.appeal.lacking.length === 0,
  },
  {
    id: 'proceskosten',
    label: 'Of de kosten van het bezwaar vergoed worden',
    article: 'art. 7:15 Awb',
    kinds: AFTER_OBJECTION,
    half: 'back',
    reason: 'De lezer krijgt gelijk, maar er staat niets over de kosten van hulp bij het bezwaar.',
    passage: 'U hebt om een vergoeding van uw kosten gevraagd. Daarover besluiten wij: ((vergoeding)).',
    asked: (facts) => facts.upheld,
    present: (facts) => facts.sides.has('costs'),
  },
];
