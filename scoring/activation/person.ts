/** Finds who can be reached: a person with a name. */
import type { Token } from '../analysis.ts';
import { fieldMeans } from './phrases.ts';

/** Words after which a name says whom to turn to. */
const BEFORE_A_NAME = new Set(
  'bel belt bellen mail mailt mailen app vraag vragen contactpersoon consulent begeleider collega naam ben heet met naar door van mevrouw meneer dhr mw klantmanager coach spreekt spreken'.split(
    ' ',
  ),
);
const TITLES = new Set('mevrouw meneer mw mw. dhr dhr. de heer mijn is onze uw collega consulent'.split(' '));

/** Capitalised words after such a word that name no person. */
const NO_PERSON = new Set(
  (
    'gemeente college team werk sociale dienst afdeling de het wet awb wmo participatiewet jeugdwet uwv svb duo digid ' +
    'mijn juridisch loket wijkteam buurtteam klantcontactcentrum stadhuis gemeentehuis raad rechtbank burgemeester ' +
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus ' +
    'september oktober november december nederland u uw ons onze wij ik een geldloket dagelijks belastingdienst postbus ' +
    'nederlandse nederlands samenwerking inkomen zorg schuldhulp sociaal werkplein stichting commissie bezwaarcommissie'
  ).split(' '),
);

const SHORTEST_NAME = 2;

function isName(token: Token | undefined): boolean {
  if (!token) return false;
  if (fieldMeans(token, 'person')) return true;
  if (token.kind !== 'word' || token.text.length < SHORTEST_NAME) return false;
  const first = token.text[0] ?? '';
  const second = token.text[1] ?? '';
  const capital = first !== first.toLowerCase() && (second === '.' || second === second.toLowerCase());
  return capital && !NO_PERSON.has(token.lower);
}

/**
 * The place in the units where a contact person is named, or -1.
 * @param units the units of one sentence
 */
export function findPerson(units: readonly Token[]): number {
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (!unit) continue;
    if (unit.special === 'field' && fieldMeans(unit, 'person') && !unit.lower.includes('voornaam')) return at;
    if (!BEFORE_A_NAME.has(unit.lower)) continue;
    let next = at + 1;
    while (next < at + 4 && TITLES.has(units[next]?.lower ?? '')) next += 1;
    if (isName(units[next])) return next;
  }
  return -1;
}

/** Whether a name stands anywhere in these units: for a greeting or a signature. */
export function hasName(units: readonly Token[]): boolean {
  return units.some((unit, index) => index > 0 && isName(unit));
}
