import { phraseBook } from '../grammar/phrases.ts';

/** Infinitives that are ordinary nouns after `het`: `het leven van`, `het inkomen van`. */
export const nounInfinitives: ReadonlySet<string> = new Set(
  'leven inkomen vermogen wapen teken eten examen bestaan schrijven weten denken vertrouwen zijn midden optreden gegeven geluid huren kussen wezen aanzien onderkomen'.split(
    ' ',
  ),
);

/** Nouns made of a verb → the verb; only those where the verb reads better before `van`. */
export const verbNouns: ReadonlyMap<string, string> = new Map(
  `vaststelling:vaststellen verstrekking:verstrekken beoordeling:beoordelen behandeling:behandelen
  uitvoering:uitvoeren toekenning:toekennen afwijzing:afwijzen toewijzing:toewijzen wijziging:wijzigen
  beëindiging:stoppen intrekking:intrekken herziening:herzien verlening:geven verlenging:verlengen
  voortzetting:doorgaan stopzetting:stoppen opschorting:stoppen inlevering:inleveren indiening:indienen
  verwerking:verwerken verificatie:controleren controle:controleren bepaling:bepalen berekening:berekenen
  verrekening:verrekenen invordering:innen terugvordering:terugvragen inning:innen uitbetaling:betalen
  betaling:betalen aflossing:aflossen kwijtschelding:kwijtschelden toetsing:toetsen
  bekendmaking:bekendmaken publicatie:publiceren toezending:sturen verzending:sturen
  ondertekening:ondertekenen aanmelding:aanmelden afmelding:afmelden inschrijving:inschrijven
  registratie:registreren aanvulling:aanvullen aanpassing:aanpassen actualisering:bijwerken
  verbetering:verbeteren verhoging:verhogen verlaging:verlagen vermindering:verminderen
  beperking:beperken uitbreiding:uitbreiden toepassing:toepassen naleving:naleven overschrijding:overschrijden
  oplegging:opleggen vernietiging:vernietigen heroverweging:opnieuw_bekijken inzage:bekijken
  raadpleging:bekijken verkrijging:krijgen verwijdering:verwijderen plaatsing:plaatsen vervanging:vervangen
  aanleg:aanleggen realisatie:maken realisering:maken totstandkoming:maken verstrekkingen:verstrekken
  ontvangst:ontvangen overlegging:laten_zien aanlevering:sturen ontbinding:ontbinden opzegging:opzeggen
  benoeming:benoemen afhandeling:afhandelen voorbereiding:voorbereiden
  vermelding:vermelden beantwoording:beantwoorden verlegging:verleggen
  inwerkingtreding:ingaan invoering:invoeren afgifte:geven aanschaf:kopen
  handhaving:handhaven waarneming:zien herinrichting:opnieuw_inrichten
  signalering:zien verspreiding:verspreiden bescherming:beschermen bevordering:helpen
  verduidelijking:uitleggen onderbouwing:uitleggen opstelling:opstellen nakoming:nakomen`
    .split(/\s+/)
    .map((entry) => {
      const [noun = '', verb = ''] = entry.split(':');
      return [noun, verb.replaceAll('_', ' ')] as const;
    }),
);

/** An empty verb with a noun that does the work → the verb that says it at once. */
export const lightVerbs = phraseBook<string>([
  ['overgaan tot', 'doen'],
  ['gaan over tot', 'doen'],
  ['gaat over tot', 'doen'],
  ['overgegaan tot', 'doen'],
  ['komen tot een', 'maken'],
  ['komt tot een', 'maken'],
  ['gekomen tot een', 'maken'],
  ['onderzoek verrichten', 'onderzoeken'],
  ['onderzoek verricht', 'onderzoeken'],
  ['een onderzoek instellen', 'onderzoeken'],
  ['een onderzoek ingesteld', 'onderzoeken'],
  ['werkzaamheden verrichten', 'werken'],
  ['werkzaamheden verricht', 'werken'],
  ['betalingen verrichten', 'betalen'],
  ['betaling verrichten', 'betalen'],
  ['in behandeling nemen', 'behandelen'],
  ['in behandeling genomen', 'behandelen'],
  ['in mindering brengen', 'aftrekken'],
  ['in mindering gebracht', 'aftrekken'],
  ['in rekening brengen', 'laten betalen'],
  ['in rekening gebracht', 'laten betalen'],
  ['in aanmerking nemen', 'meetellen'],
  ['in aanmerking genomen', 'meetellen'],
  ['in overweging nemen', 'overwegen'],
  ['in ontvangst nemen', 'krijgen'],
  ['in ontvangst genomen', 'krijgen'],
  ['gebruik te maken van', 'gebruiken'],
  ['gebruik maken van', 'gebruiken'],
  ['gebruikmaken van', 'gebruiken'],
  ['gebruik gemaakt van', 'gebruiken'],
  ['zorg dragen voor', 'zorgen'],
  ['zorg te dragen voor', 'zorgen'],
  ['melding maken van', 'melden'],
  ['melding te maken van', 'melden'],
  ['aanspraak maken op', 'recht hebben op'],
  ['verantwoording afleggen over', 'uitleggen'],
  ['uitvoering geven aan', 'uitvoeren'],
  ['toepassing geven aan', 'toepassen'],
  ['een bijdrage leveren aan', 'helpen'],
  ['inzage verlenen', 'laten zien'],
  ['medewerking verlenen', 'meewerken'],
  ['toestemming verlenen', 'toestaan'],
]);
