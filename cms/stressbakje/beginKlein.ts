/** The starting guide: what has to be there before the first letter goes into the bakje. In our own words. */
export const START_STEPS = [
  {
    id: 'twee-mensen',
    title: 'Zoek twee mensen die er zin in hebben',
    text: 'Eén consulent en één begeleider. Zij hebben elkaars mobiele nummer en bellen meteen als iets vastloopt.',
  },
  {
    id: 'rugdekking',
    title: 'Vraag de twee leidinggevenden om rugdekking',
    text: 'Laat hen hardop zeggen dat dit mag, dat er tijd voor is, en dat u fouten mag maken.',
  },
  {
    id: 'postkamer',
    title: 'Loop de postkamer binnen',
    text: 'Vraag hoe het systeem werkt en wat voor hen handig is. Zij weten de eenvoudigste weg. Hieronder staat een tekst die u kunt achterlaten.',
  },
  {
    id: 'jurist',
    title: 'Spreek de termijnen door met de jurist',
    text: 'Hoe maken wij een besluit bekend? Wie is gemachtigd? Wie bewaakt de dag voor bezwaar als een begeleider ziek is?',
  },
  {
    id: 'inwoners',
    title: 'Kies samen een handvol inwoners',
    text: 'Begin met vijf of minder. Bij wie raakt het leven van slag door post? Kijk kritisch: niet iedereen heeft dit nodig.',
  },
  {
    id: 'toestemming',
    title: 'Vraag ieder om toestemming',
    text: 'In gewone taal en op papier. De inwoner kan elke dag stoppen. Bewaar het papier bij de begeleider, niet hier.',
  },
  {
    id: 'sleutel',
    title: 'Maak de sleutel op papier',
    text: 'De begeleider schrijft op welk kenmerk bij welke inwoner hoort. Dat blad ligt achter slot, buiten Luchtpost.',
  },
  {
    id: 'collega',
    title: 'Ga langs bij collega’s die ook schrijven of bellen',
    text: 'Eén brief van een ander team haalt de rust weg. Vertel het zelf, en noem een vervanger voor uw vakantie.',
  },
  {
    id: 'startcijfer',
    title: 'Vraag het eerste stresscijfer',
    text: '“Hoeveel stress ervaart u nu, van 0 tot en met 10?” Hoger is meer. Noteer het op de dag van de start.',
  },
  {
    id: 'leegdag',
    title: 'Kies een vaste dag om het bakje te legen',
    text: 'Elke week dezelfde dag. En zet nu al in de agenda wanneer u terugkijkt: na vier maanden, en na een half jaar.',
  },
] as const;

/** Who has to say yes before it begins. */
export const WHO_TO_ASK = [
  { who: 'De consulent', what: 'Legt brieven in het bakje en is het vaste gezicht van de sociale dienst.' },
  { who: 'De begeleider', what: 'Haalt brieven op, kondigt ze aan en leest ze samen met de inwoner.' },
  { who: 'De twee leidinggevenden', what: 'Geven ruimte en vangen het op als iemand er vragen over stelt.' },
  {
    who: 'De postkamer',
    what: 'Boekt de brief zoals altijd en legt hem in het bakje in plaats van op de post.',
  },
  { who: 'De jurist', what: 'Bewaakt dat een besluit goed bekend wordt gemaakt.' },
  { who: 'De inwoner', what: 'Beslist. Zonder ja van de inwoner gaat er niets via het bakje.' },
];

/** Agreements that can be copied into a dossier; no names in them. */
export const SAMPLE_AGREEMENTS = [
  'Een half jaar gaat post van de sociale dienst via het bakje, niet naar huis.',
  'De begeleider haalt brieven elke week op een vaste dag op.',
  'Een brief met een termijn wordt binnen een week besproken.',
  'Bij nood bellen consulent en begeleider elkaar dezelfde dag.',
  'De inwoner kan elke dag stoppen. Dat verandert niets aan de uitkering.',
];

/** The note for the post room. */
export const POST_ROOM_TEXT = `Beste collega’s van de postkamer,

Voor een paar inwoners proberen wij iets uit. Post van ons maakt bij hen zoveel los dat er weken niets meer lukt. Daarom neemt een begeleider de brief mee en leest hem samen met de inwoner.

Wat vragen wij van u?
1. U boekt de brief in het systeem, zoals altijd.
2. Staat er “Stressbakje” op de brief of de envelop? Dan gaat hij niet op de post.
3. U legt hem in het bakje van de consulent. Het liefst dezelfde dag, want termijnen lopen door.

Gaat er toch een brief de deur uit? Bel ons meteen. Dat is niet erg, als wij het maar weten.

Weet u een handiger manier? Die horen wij graag. U kent het systeem het best.`;
