/** Telling a past participle (`ingediend`, `besloten`) from the nouns and finite forms that look like one. */

import { particles } from './word-classes.ts';

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Participles of strong verbs without their particle; `aan`+`genomen` is found by cutting the particle off. */
const strong = new Set(
  list(`
  gegeven genomen gewezen begonnen begrepen bekeken beschreven besloten besproken bewezen bezocht geboden
  gebleken gebleven gebracht gedacht gedaan gedragen gedronken gegeten gegaan gehangen geholpen gehouden
  getrokken gekozen gekomen gekocht gekregen gekeken gelaten gelezen gelegen geleken gelopen onderzocht
  ontbroken ontslagen ontstaan ontvangen overleden gereden geschreven gesloten gesproken gestaan gestegen
  verzonden gezonden getroffen gevallen verboden verbleven vergeten verkocht verkregen verlaten verloren
  verlopen vernomen vertrokken vervallen verwezen verzocht gevonden voldaan voorkomen geweten gewonnen
  geworden gezien geweest gezeten gescheiden gehad gevraagd vervangen ontnomen ontheven verworven
  geschonden geschoven verschoven verstreken gesteld gestemd herzien bedorven bevolen aanbevolen geslagen
  opgeslagen beslagen begrensd berekend gewogen overwogen bewogen verbonden ondernomen ingetrokken gehesen
  gescholden gegolden geëist beëindigd geïnd geïnformeerd geëvalueerd geïnteresseerd geïndexeerd
  geopend aanvaard overlegd overgedragen gezegd gelegd vastgelegd toegezegd verantwoord onderbouwd
  ondersteund ondertekend overhandigd misbruikt voltooid volbracht weerlegd doorlopen
  doorgrond overtreden overschreden onderbroken onderhouden ondervonden hervat hergebruikt
  voorbereid verhinderd overtuigd overbrugd gerechtvaardigd geconstateerd gehandhaafd
`),
);

/** Words with the shape of a participle that are nouns, adjectives or finite forms. */
const lookalikes = new Set(
  list(`
  gebied geld geluid gezicht gevecht gewicht gebed gezond gewond geweld gedicht gerecht gewest geduld gebit
  geschikt gezant geest geboorteakte gast bericht beleid bewind besluit bestand bezit verband
  verbod verzet verstand verdriet verlof beeld bed best bent bekend verkeerd verleden beroemd behoud bewaart
  verschilt betekent bestaat betreft bezoekt begint begrijpt bekijkt belt berust besteedt bevat bevindt
  bewijst betaalt bepaalt beoordeelt behandelt berekent behoort bedraagt beschrijft bespreekt benoemt bedoelt
  vertelt verandert verdient verklaart verleent verlengt verhoogt verlaagt vermeldt verzoekt vertrekt
  verblijft verkoopt verdwijnt verliest vervalt verwijst vervoert verzamelt verzekert verhuurt verwijdert
  verbetert vermindert vergeet verlaat verloopt vernieuwt verzendt verstuurt verzorgt verdeelt vergoedt
  vervangt vervult verbiedt verbindt verricht ontstaat ontbreekt ontvangt ontbijt ontwerpt ontslaat herkent
  herhaalt herinnert herstelt beheert bewaakt bereidt begeleidt beveelt beschermt behaalt erkent ervaart
  verstand verdacht vert verst bereid belast gehalte gerust gelijk gemeenteraad gemeentehuis bestuur beurt
  gezamenlijk gemiddeld gevoed gehaast afstand toestand tijdstip verplicht verwant bevoegd
  beperkt gewoonlijk gebrand gebeurt gelooft geniet gebiedt geneest gelukt beeldt gevaarlijk
  gericht begeleidend bed beroep verderop verkeert verzuimt vereist bewust onbekend
`),
);

/** Endings of nouns that begin as a participle does: `gezondheid`, `gemeenteraad`, `gebruiksrecht`. */
const nounEndings = [
  'heid',
  'raad',
  'schrift',
  'recht',
  'beleid',
  'gebied',
  'geld',
  'kracht',
  'dienst',
  'punt',
  'bericht',
];
const closed = new Set(particles);
const inseparable = ['be', 'ver', 'ont', 'her', 'er'];
const voiceless = new Set(['t', 'k', 'f', 's', 'p', 'h', 'x', 'c']);

function weakBody(body: string): boolean {
  const last = body.charCodeAt(body.length - 1);
  if (last !== 100 && last !== 116) return false;
  if (body.startsWith('ge') && body.length >= 6) {
    return !lookalikes.has(body) && !nounEndings.some((ending) => body.endsWith(ending));
  }
  if (body.length < 6 || lookalikes.has(body)) return false;
  for (const prefix of inseparable) {
    if (!body.startsWith(prefix)) continue;
    if (nounEndings.some((ending) => body.endsWith(ending))) return false;
    // A stem ends in -t in the present; only after a voiceless consonant is -t also the participle's ending.
    return last === 100 || voiceless.has(body[body.length - 2] ?? '');
  }
  return false;
}

/**
 * Whether a lower-case word has the form of a past participle. Words that are also something else
 * (`bekend`, `gezond`) are told as not; the caller looks at the verb beside it.
 */
export function isParticiple(lower: string): boolean {
  if (lower.length < 5) return false;
  if (lookalikes.has(lower)) return false;
  if (strong.has(lower) || weakBody(lower)) return true;
  for (let cut = 2; cut <= 8 && cut < lower.length - 4; cut += 1) {
    if (!closed.has(lower.slice(0, cut))) continue;
    const body = lower.slice(cut);
    if (strong.has(body) || (weakBody(body) && body.startsWith('ge'))) return true;
  }
  return false;
}
