/**
 * Verbs that letters of a municipality use, for telling a verb from a noun (`kosten`, `documenten`). Not a
 * full dictionary: a verb that is missing here is simply not recognised, which keeps the rules careful.
 */

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Base verbs without a particle: infinitive and stem. The second person and third person add a -t. */
export const weakVerbs = list(`
  melden/meld passen/pas tonen/toon vullen/vul vragen/vraag ronden/rond antwoorden/antwoord beantwoorden/beantwoord
  bedoelen/bedoel beëindigen/beëindig begeleiden/begeleid behandelen/behandel behoren/behoor bellen/bel benoemen/benoem
  beoordelen/beoordeel bepalen/bepaal bereiken/bereik berekenen/bereken beschikken/beschik beslissen/beslis
  bestellen/bestel besteden/besteed betalen/betaal betekenen/beteken bevestigen/bevestig bewaren/bewaar
  bewerken/bewerk bezorgen/bezorg boeken/boek controleren/controleer declareren/declareer delen/deel draaien/draai
  eisen/eis ervaren/ervaar gebruiken/gebruik gelden/geld halen/haal handelen/handel herhalen/herhaal
  herinneren/herinner herstellen/herstel hopen/hoop horen/hoor huren/huur informeren/informeer
  klagen/klaag kloppen/klop koppelen/koppel kosten/kost leiden/leid lenen/leen leren/leer leveren/lever
  lichten/licht luisteren/luister maken/maak werken/werk missen/mis motiveren/motiveer noemen/noem noteren/noteer
  bouwen/bouw onderbouwen/onderbouw onderhandelen/onderhandel ondersteunen/ondersteun ondertekenen/onderteken
  openen/open leggen/leg sturen/stuur zeggen/zeg organiseren/organiseer overhandigen/overhandig overleggen/overleg
  plannen/plan plaatsen/plaats praten/praat proberen/probeer reageren/reageer regelen/regel registreren/registreer
  reizen/reis rekenen/reken repareren/repareer reserveren/reserveer richten/richt ruilen/ruil schatten/schat
  sparen/spaar stellen/stel stoppen/stop storten/stort tekenen/teken telefoneren/telefoneer tellen/tel toetsen/toets
  nodigen/nodig voeren/voer keren/keer kennen/ken veranderen/verander verantwoorden/verantwoord verdelen/verdeel
  verdienen/verdien vergoeden/vergoed verhogen/verhoog verhuizen/verhuis verhuren/verhuur verklaren/verklaar
  verkorten/verkort verlagen/verlaag verlengen/verleng vermelden/vermeld verminderen/verminder verrekenen/verreken
  verstrekken/verstrek versturen/verstuur vertellen/vertel vertrouwen/vertrouw vervangen/vervang vervoeren/vervoer
  vervullen/vervul verwachten/verwacht verwerken/verwerk verwijderen/verwijder verzamelen/verzamel
  verzekeren/verzeker volgen/volg bereiden/bereid wachten/wacht weigeren/weiger wijzigen/wijzig wonen/woon
  zetten/zet zoeken/zoek zorgen/zorg vernieuwen/vernieuw verduidelijken/verduidelijk aanvaarden/aanvaard
  beschermen/bescherm combineren/combineer corrigeren/corrigeer gunnen/gun handhaven/handhaaf koken/kook
  mailen/mail ruimen/ruim parkeren/parkeer scannen/scan schorsen/schors starten/start stemmen/stem vorderen/vorder
  verbeteren/verbeter verdiepen/verdiep vergroten/vergroot vestigen/vestig verspreiden/verspreid waarschuwen/waarschuw
  wisselen/wissel strepen/streep kruisen/kruis vinken/vink knippen/knip plakken/plak drukken/druk klikken/klik trouwen/trouw poetsen/poets oefenen/oefen groeien/groei duren/duur opvoeden/opvoed
`);

/** Strong and irregular base verbs: infinitive and the finite forms that are used in letters. */
export const strongVerbs = list(`
  nemen/neem/neemt/nam geven/geef/geeft/gaf wijzen/wijs/wijst/wees beginnen/begin/begint/begon begrijpen/begrijp/begrijpt/begreep
  bekijken/bekijk/bekijkt/bekeek beschrijven/beschrijf/beschrijft/beschreef besluiten/besluit/besloot
  bespreken/bespreek/bespreekt/besprak bestaan/besta/bestaat/bestond bewijzen/bewijs/bewijst/bewees
  bezoeken/bezoek/bezoekt/bezocht bieden/bied/biedt/bood blijken/blijk/blijkt/bleek blijven/blijf/blijft/bleef
  brengen/breng/brengt/bracht denken/denk/denkt/dacht doen/doe/doet/deed dragen/draag/draagt/droeg drinken/drink/drinkt/dronk
  eten/eet/at gaan/ga/gaat/ging hangen/hang/hangt/hing helpen/help/helpt/hielp houden/houd/houdt/hield
  dienen/dien/dient/diende trekken/trek/trekt/trok kiezen/kies/kiest/koos komen/kom/komt/kwam kopen/koop/koopt/kocht
  krijgen/krijg/krijgt/kreeg kijken/kijk/kijkt/keek laten/laat/liet lezen/lees/leest/las liggen/lig/ligt/lag
  lijken/lijk/lijkt/leek lopen/loop/loopt/liep onderzoeken/onderzoek/onderzoekt/onderzocht
  ontbreken/ontbreek/ontbreekt/ontbrak ontslaan/ontsla/ontslaat/ontsloeg ontstaan/ontstaat/ontstond
  ontvangen/ontvang/ontvangt/ontving rijden/rijd/rijdt/reed schrijven/schrijf/schrijft/schreef sluiten/sluit/sloot
  spreken/spreek/spreekt/sprak staan/sta/staat/stond stijgen/stijg/stijgt/steeg treffen/tref/treft/trof
  vallen/val/valt/viel verbieden/verbied/verbiedt/verbood verblijven/verblijf/verblijft/verbleef vergeten/vergeet/vergat
  verkopen/verkoop/verkoopt/verkocht verkrijgen/verkrijg/verkrijgt/verkreeg verlaten/verlaat/verliet
  verliezen/verlies/verliest/verloor verlopen/verloop/verloopt/verliep vernemen/verneem/verneemt/vernam
  vertrekken/vertrek/vertrekt/vertrok vervallen/verval/vervalt/verviel verwijzen/verwijs/verwijst/verwees
  verzenden/verzend/verzendt/verzond verzoeken/verzoek/verzoekt/verzocht vinden/vind/vindt/vond voldoen/voldoe/voldoet/voldeed
  voorkomen/voorkom/voorkomt/voorkwam weten/weet/wist winnen/win/wint/won zien/zie/ziet/zag zitten/zit/zat
  scheiden/scheid/scheidt/scheidde verstaan/versta/verstaat/verstond voorzien/voorzie/voorziet/voorzag
  zijn/is/was hebben/heeft/had worden/wordt/werd kunnen/kan/kon moeten/moet/moest mogen/mag/mocht willen/wil/wilde
  hoeven/hoeft/hoefde zenden/zend/zendt/zond zwemmen/zwem/zwemt/zwom
`);

/**
 * Which particles go with which finite form, so that `stelt … vast` is seen as one verb. Only pairs that a
 * letter really uses: `komt … uit` is left out, for `uit` is then nearly always a preposition.
 */
export const separable: readonly (readonly [forms: string, particles: string])[] = [
  ['vraag vraagt vragen vroeg vroegen', 'aan terug na'],
  ['stel stelt stellen stelde stelden', 'vast teleur voor in bloot beschikbaar'],
  ['neem neemt nemen nam namen', 'af mee op over aan deel'],
  ['wijs wijst wijzen wees wezen', 'af toe aan'],
  ['dien dient dienen diende dienden', 'in'],
  ['trek trekt trekken trok trokken', 'in af'],
  ['vind vindt vinden vond vonden', 'plaats terug'],
  ['ken kent kennen kende kenden', 'toe'],
  ['leg legt leggen legde legden', 'op uit vast'],
  ['vul vult vullen vulde vulden', 'in aan'],
  ['lever levert leveren leverde leverden', 'in op'],
  ['stuur stuurt sturen stuurde stuurden', 'op toe terug door'],
  ['meld meldt melden meldde meldden', 'aan af'],
  ['voer voert voeren voerde voerden', 'uit in'],
  ['betaal betaalt betalen betaalde betaalden', 'terug uit'],
  ['keer keert keren keerde keerden', 'uit terug'],
  ['houd houdt houden hield hielden', 'in bij'],
  ['schrijf schrijft schrijven schreef schreven', 'in uit'],
  ['vorder vordert vorderen vorderde vorderden', 'terug'],
  ['geef geeft geven gaf gaven', 'door af aan toe terug'],
  ['toon toont tonen toonde toonden', 'aan'],
  ['licht lichten lichtte lichtten', 'toe in'],
  ['nodig nodigt nodigen nodigde nodigden', 'uit'],
  ['pas past passen paste pasten', 'aan toe'],
  ['deel deelt delen deelde deelden', 'mee mede'],
  ['breng brengt brengen bracht brachten', 'mee terug'],
  ['zeg zegt zeggen zei zeiden', 'op toe'],
  ['zet zetten zette', 'stop voort om'],
  ['bel belt bellen belde belden', 'terug op'],
  ['maak maakt maken maakte maakten', 'bekend vrij'],
  ['scheld scheldt schelden schold scholden', 'kwijt'],
  ['sluit sluiten sloot sloten', 'af uit aan'],
  ['sta staat staan stond stonden', 'toe bij'],
  ['bied biedt bieden bood boden', 'aan'],
];
