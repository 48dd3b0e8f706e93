import type { LetterKind } from '../../../scoring/types.ts';

interface KindWords {
  /** What a letter of this kind says, for when there is no text to read. */
  says: string;
  mustDo: string;
  canGoWrong: string[];
  announce: string;
}

const HARD_NEWS =
  'Bel of loop langs voordat u de brief laat zien. Zeg eerst dat er een lastige brief is, en dat u die samen leest. Kies geen vrijdagmiddag: dan is er niemand die kan helpen.';
const NEED_TO_ACT =
  'Zeg dat er een brief is waar samen iets voor moet gebeuren, en dat er tijd voor is. Spreek meteen een uur af, ruim voor de laatste dag.';
const LIGHT_NEWS = 'Zeg kort wat voor brief er is en wanneer u hem meeneemt. Meer hoeft niet.';

/** What each kind of letter usually means for the person who gets it; the begeleider corrects it. */
export const KIND_WORDS: Record<LetterKind, KindWords> = {
  toekenning: {
    says: 'De aanvraag is goedgekeurd.',
    mustDo: 'Kijk samen of de gegevens kloppen en vanaf welke dag het geldt.',
    canGoWrong: ['Voorwaarden op de achterkant worden vergeten.'],
    announce: LIGHT_NEWS,
  },
  afwijzing: {
    says: 'De aanvraag is niet goedgekeurd.',
    mustDo: 'Beslis samen of bezwaar zin heeft, en of er iets anders is om aan te vragen.',
    canGoWrong: ['De dag voor bezwaar gaat voorbij.', 'De inwoner ziet het als een oordeel over zichzelf.'],
    announce: HARD_NEWS,
  },
  wijziging: {
    says: 'Er verandert iets aan de uitkering of de hulp.',
    mustDo: 'Zoek samen op wat er verandert en vanaf welke dag.',
    canGoWrong: ['Er komt minder binnen, terwijl de vaste lasten gelijk blijven.'],
    announce: NEED_TO_ACT,
  },
  beeindiging: {
    says: 'De uitkering of de hulp stopt.',
    mustDo: 'Bel dezelfde week met de consulent: klopt het, en wat komt ervoor in de plaats?',
    canGoWrong: ['De huur of de zorgverzekering wordt niet betaald.', 'De dag voor bezwaar gaat voorbij.'],
    announce: HARD_NEWS,
  },
  terugvordering: {
    says: 'De gemeente wil geld terug.',
    mustDo: 'Vraag een regeling die past bij wat iemand kan missen. Betaal niet uit angst alles ineens.',
    canGoWrong: [
      'Niemand reageert, en er komen kosten bij.',
      'De inwoner betaalt te veel en houdt niets over om van te leven.',
    ],
    announce: HARD_NEWS,
  },
  sanctie: {
    says: 'De uitkering wordt een tijd lager.',
    mustDo: 'Reken samen uit wat er overblijft. Bespreek met de consulent of het klopt en of het lager kan.',
    canGoWrong: ['Er is te weinig geld voor huur en eten.', 'Boosheid maakt het contact stuk.'],
    announce: HARD_NEWS,
  },
  voornemen: {
    says: 'De gemeente is van plan iets te besluiten en vraagt wat de inwoner daarvan vindt.',
    mustDo: 'Laat de inwoner vertellen hoe het zit, en geef dat door aan de consulent. Mondeling mag ook.',
    canGoWrong: ['Niemand reageert, en het besluit valt zonder het hele verhaal.'],
    announce: NEED_TO_ACT,
  },
  hersteltermijn: {
    says: 'Er ontbreken nog papieren.',
    mustDo: 'Zoek de papieren samen bij elkaar. Lukt dat niet op tijd? Vraag uitstel.',
    canGoWrong: ['De aanvraag wordt niet verder bekeken omdat er één papier mist.'],
    announce: NEED_TO_ACT,
  },
  'beslissing-op-bezwaar': {
    says: 'De gemeente heeft opnieuw naar het besluit gekeken.',
    mustDo: 'Lees wat er verandert. Bij geen gelijk: vraag het Juridisch Loket of beroep zin heeft.',
    canGoWrong: ['De dag voor beroep bij de rechter gaat voorbij. Die staat in de brief.'],
    announce: HARD_NEWS,
  },
  informatie: {
    says: 'De brief geeft informatie of nodigt uit voor een gesprek.',
    mustDo: 'Zet de afspraak samen in de agenda. Is er geen afspraak, dan hoeft er nu niets.',
    canGoWrong: ['Een gewone brief voelt toch als een dreiging.'],
    announce: LIGHT_NEWS,
  },
};

type Need = 'autonomy' | 'relatedness' | 'competence';

/** Questions for the three needs of the ABC: own choice, not alone, able to. The first is always asked. */
export const ABC_QUESTIONS: Record<Need, [always: string, extra: string]> = {
  autonomy: [
    'Zelf kiezen: wat wilt u als eerste weten of regelen?',
    'Zelf kiezen: hoe pakt u dit het liefst aan?',
  ],
  relatedness: [
    'Niet alleen: wie mag erbij zijn of mag ervan weten?',
    'Niet alleen: wat hebt u van mij nodig om dit te doen?',
  ],
  competence: [
    'Het kunnen: welk klein stuk lukt u vandaag zelf?',
    'Het kunnen: wat hielp u de vorige keer bij zo’n brief?',
  ],
};

/** Closes the list: it shows what came across, without testing anybody. */
export const LAST_QUESTION = 'Wat vertelt u straks thuis over deze brief?';
