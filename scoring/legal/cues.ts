/** The words by which a letter shows what the Awb asks of it. */
export const legalCues = {
  decided: [
    'besloten|besluiten|beslist|beslissen',
    'ons|dit|het|mijn|de besluit|beslissing|beschikking',
    'toegekend|afgewezen|goedgekeurd|beëindigd|ingetrokken|teruggevorderd|herzien|gewijzigd|opgelegd|vastgesteld',
    'kennen|kent *8 toe',
    'wijzen|wijst *8 af',
    'trekken|trekt *8 in',
    'leggen|legt *8 op',
    'vorderen|vordert *8 terug',
    'verklaren|verklaart *8 gegrond|ongegrond|niet-ontvankelijk',
    'keuren|keurt *8 goed',
    'stoppen|stopt|verlagen|verlaagt|verhogen|beëindigen|beëindigt|wijzigen|wijzigt *6 uitkering|bijstand|hulp|ondersteuning|indicatie|pgb|toeslag',
    'uitkering|bijstand|hulp|ondersteuning|indicatie|pgb stopt|verandert|eindigt|wordt|gaat',
    'u krijgt *6 uitkering|bijstand|hulp|vergoeding|toeslag|ondersteuning|indicatie|pgb|scootmobiel|begeleiding|geld',
    'u krijgt ~3 geen|boete',
    'u krijgt <amount>',
  ],
  grounds: [
    'omdat|want|daarom|doordat|reden|redenen|daardoor|derhalve|immers|motivering|overwegingen|overwegende',
    'blijkt|bleek|gebleken',
    'gelet op',
    'toelichting|uitleg *2 besluit|beslissing',
    'waarom *4 besluit|beslissing|besloten|hebben',
    'wij|we hebben *3 gekeken|onderzocht|vastgesteld',
    'zo hebben|zijn wij|we *4 gekomen|berekend|besloten',
  ],
  body: [
    'college van|b&w',
    'het|ons college',
    'burgemeester en wethouders',
    'b en w',
    'b&w',
    'college',
    'dagelijks|algemeen bestuur',
    'de burgemeester',
    'gemeenteraad',
  ],
  mandate: [
    'namens *3 college|burgemeester|bestuur|gemeenteraad|b&w|deze|dezen|hen',
    'secretaris *6 burgemeester',
    'burgemeester *6 secretaris',
    'gemandateerd|mandaat',
  ],
  objection: [
    'bezwaar *3 maken|maakt|aantekenen|indienen|instellen',
    'maken|maakt|maak *5 bezwaar',
    'tekent|teken *3 bezwaar',
    'bezwaarschrift|bezwaarbrief|bezwaarmogelijkheid|bezwaarclausule|bezwaarformulier',
    'in bezwaar',
    'bezwaar is|kan *3 mogelijk',
  ],
  appeal: [
    'in beroep',
    'beroep *4 instellen|indienen|aantekenen|gaan|bij|mogelijk',
    'beroepschrift|beroepsschrift',
  ],
  court: ['rechtbank|bestuursrechter|rechter'],
  sixWeeks: ['zes|6 weken'],
  intention: [
    'voornemen|voornemens|voorgenomen',
    'van plan',
    'overwegen|overweegt *8 te|om',
    'wij|we willen *6 uitkering|bijstand|hulp|indicatie|aanvraag *8 verlagen|stoppen|beëindigen|afwijzen|terugvragen|veranderen|wijzigen|intrekken',
  ],
  response: [
    'zienswijze|zienswijzen',
    'u kunt|mag|kan *3 reageren',
    'kunt|mag u *4 reageren',
    'wat|hoe u *5 van|over *3 plan|voornemen|besluit|vindt',
    'wat vindt u|hiervan',
    'uw reactie|mening|verhaal|kant',
    'reageren|reageer *4 plan|voornemen|brief',
    'laat *3 weten *3 wat|of|waarom|hoe',
  ],
  responseHow: [
    'schriftelijk|mondeling|telefonisch|mailen|bellen|brief|bel|mail|gesprek|langskomen|digitaal|online',
  ],
  missing: [
    'missen|mis|mist|ontbreken|ontbreekt',
    'niet *3 compleet|volledig',
    'onvolledig|incompleet',
    'nog nodig',
    'hebben *4 nog *6 nodig',
    'nog niet *6 gekregen|ontvangen|binnen',
    'aanvullen|aanvulling|aanvullende',
    'nodig *3 van u',
  ],
  leftOut: [
    'buiten behandeling',
    'niet *4 behandelen|beslissen|behandeld|beoordelen',
    'niet *3 in behandeling',
    'niet *4 verder *3 aanvraag',
    'stopt|stoppen *4 aanvraag|behandeling',
  ],
  start: [
    'vanaf|per|sinds <date>',
    'met ingang van *1 <date>',
    'ingangsdatum',
    'op|tot|voor|vóór <date>',
    'tot en met <date>',
    'gaat *3 in',
  ],
  period: [
    'van|vanaf <date> *2 tot|t/m|tot|en',
    'periode',
    'over *2 maand|maanden|jaar|periode|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
    'in *1 januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
    'tussen <date>',
    'van *2 tot en met',
    'maanden januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
    'in de maand|maanden',
  ],
  payBy: [
    'betaal|betaalt|betalen|maakt|overmaken|terugbetalen *12 <date>',
    'vóór|voor|uiterlijk *2 <date> *8 betalen|betaald|terug|over',
    'binnen *2 weken|dagen|maand|maanden *8 betalen|betaald|terug|over|terugbetalen',
    'betaal|betaalt|betalen|terugbetalen *12 weken|dagen|maand',
    'per maand',
    'elke maand',
    'maandelijks',
    'zes|6 weken',
  ],
  arrangement: [
    'betalingsregeling|afbetalingsregeling',
    'in|per termijnen|delen|stukjes|gedeelten',
    'per maand',
    'elke maand',
    'maandelijks|maandbedrag|uitstel',
    'lager bedrag',
  ],
  conduct: [
    'inlichtingenplicht|medewerkingsplicht|sollicitatieplicht|arbeidsplicht|verplichting|verplichtingen|plicht|regels|afspraken|afspraak',
    'u hebt|heeft|bent|kwam|gaf|was ~6 niet|geen|te',
    'niet *4 doorgegeven|gemeld|gekomen|verschenen|meegewerkt|gesolliciteerd|gehouden|verteld',
    'te laat *2 doorgegeven|gemeld',
  ],
  height: ['procent|percentage', '<amount>', 'een|één|twee|drie maand|maanden'],
  costs: ['proceskosten|kosten|kostenvergoeding|griffierecht'],
} satisfies Record<string, readonly string[]>;

/** What each kind of letter says, in sentences without a condition; the number is how strong a sign it is. */
export const kindCues = {
  'beslissing-op-bezwaar': [
    'beslissing|besluit op *2 bezwaar|bezwaarschrift',
    'bezwaar|bezwaarschrift *4 gegrond|ongegrond|niet-ontvankelijk',
    'verklaren|verklaart *6 gegrond|ongegrond|niet-ontvankelijk',
    'op uw bezwaar *4 besloten|beslist',
    'over uw bezwaar',
    'uw bezwaar *6 besloten|beslist',
  ],
  voornemen: [
    'voornemen|voornemens|voorgenomen',
    'zijn *2 van plan',
    'van plan om|uw|de',
    'zienswijze|zienswijzen',
    'ons plan',
    'overwegen *8 te|om',
  ],
  hersteltermijn: [
    'aanvraag ~6 compleet|volledig|onvolledig|incompleet',
    'hersteltermijn',
    'herstel *4 aanvraag|verzuim',
    'aanvulling|aanvullen *6 aanvraag',
    'aanvraag *4 aanvullen|aanvulling',
    'missen|ontbreken|ontbreekt *12 aanvraag',
    'aanvraag *12 missen|ontbreken|ontbreekt',
    'aanvraag *8 nog *6 nodig',
    'nodig *8 uw|de aanvraag *4 beslissen|behandelen|beoordelen',
  ],
  terugvordering: [
    'terugbetalen|terugbetaalt|terugvordering|terugvorderen|teruggevorderd|terugvorderingsbesluit|terugbetaling',
    'vorderen|vordert *10 terug',
    'betaalt|betaal *10 terug',
    'vragen|halen *10 terug',
    'te veel *4 ontvangen|gekregen|betaald|uitbetaald|bijstand|uitkering|geld',
    'teveel *4 ontvangen|gekregen|betaald|uitbetaald|bijstand|uitkering|geld',
  ],
  sanctie: [
    'boete|boetes|bestuurlijke|strafkorting|sanctie|boetebesluit|maatregelbesluit',
    'maatregel|maatregelen *3 op|opgelegd|opleggen',
    'leggen|legt *6 maatregel|boete',
    'verlaagd|verlagen *8 procent|maatregel',
    'krijgt *8 procent|% *2 minder',
  ],
  beeindiging: [
    'beëindigd|beëindigen|beëindiging|stopgezet|stopzetten|stopzetting|ingetrokken|intrekken|intrekking',
    'beëindigen|stoppen|stopt *6 uitkering|bijstand|hulp|ondersteuning|indicatie|pgb|toeslag|vergoeding|begeleiding',
    'uitkering|bijstand|hulp|ondersteuning|indicatie|pgb|toeslag|vergoeding|begeleiding *1 stopt|eindigt|vervalt',
    'trekken|trekt *8 in',
  ],
  afwijzing: [
    'afgewezen|afwijzen|afwijzing|geweigerd',
    'wijzen|wijst *8 af',
    'u krijgt *4 geen',
    'krijgt u *4 geen',
    'kunnen *6 niet *4 toekennen|geven|vergoeden|goedkeuren|betalen',
    'hebt|heeft *3 geen recht',
    'niet in aanmerking',
    'komt *4 niet *2 in aanmerking',
  ],
  wijziging: [
    'gewijzigd|wijzigen|wijziging|herzien|herziening|aangepast',
    'uitkering|bijstand|hulp|ondersteuning|indicatie|pgb|toeslag|vergoeding verandert|wijzigt|wordt *3 hoger|lager|aangepast|anders|meer|minder|verlaagd|verhoogd',
    'passen *6 aan',
    'verandert uw *3 uitkering|bijstand|hulp|ondersteuning|indicatie|pgb|toeslag|vergoeding',
    'u krijgt *4 meer|minder uitkering|bijstand|geld|hulp|begeleiding',
  ],
  toekenning: [
    'toegekend|toekennen|toekenning|goedgekeurd|ingewilligd',
    'kennen|kent *10 toe',
    'keuren|keurt *6 goed',
    'u krijgt *3 bijstand|uitkering|hulp|vergoeding|toeslag|ondersteuning|indicatie|pgb|scootmobiel|begeleiding|bijstandsuitkering|inkomenstoeslag|traplift|rolstoel|huishoudelijke|individuele|bijzondere|<amount>',
    'u krijgt *4 bijstand|uitkering|hulp|vergoeding|toeslag|bijstandsuitkering|inkomenstoeslag|begeleiding',
    'u krijgt <amount>',
    'u krijgt *3 waar|die|dat u *2 om|gevraagd|vroeg|aanvroeg',
    'u hebt|heeft *2 recht op',
    'wij|we vergoeden|betalen *8 uw|de|u',
  ],
} satisfies Record<string, readonly string[]>;

/** Words that make a sentence a condition or a possibility: it does not tell what was decided. */
export const CONDITIONAL = new Set([
  'als',
  'indien',
  'wanneer',
  'mocht',
  'anders',
  'tenzij',
  'stel',
  'kunnen',
  'kan',
]);

/** A letter that never uses one of these decides nothing. */
export const DECISION_MARKS = new Set(
  (
    'besloten besluit besluiten beslissing beslist beschikking toegekend toekennen afgewezen afwijzen beëindigd beëindigen ' +
    'ingetrokken intrekken teruggevorderd terugvorderen herzien bezwaar bezwaarschrift goedgekeurd stopgezet stopzetten ' +
    'wijzen kennen boete terugbetalen maatregel gewijzigd'
  ).split(' '),
);

/** Parts of a law's name; the Awb itself is no ground for a decision on an application. */
export const LAW_ENDS = [
  'wet',
  'verordening',
  'besluit',
  'regeling',
  'beleidsregels',
  'beleidsregel',
  'wetboek',
  'ioaw',
  'ioaz',
  'wmo',
  'bbz',
  'pw',
] as const;

/** What a bezwaarschrift holds (art. 6:5 Awb), and the words that tell it. */
export const OBJECTION_CONTENTS: readonly { label: string; words: ReadonlySet<string> }[] = [
  { label: 'uw naam en adres', words: new Set(['naam', 'adres', 'naw-gegevens']) },
  { label: 'de datum', words: new Set(['datum', 'dagtekening', 'dateren', 'gedateerd']) },
  {
    label: 'om welk besluit het gaat',
    words: new Set(['besluit', 'beslissing', 'omschrijving', 'beschikking', 'kenmerk', 'kopie', 'brief']),
  },
  {
    label: 'waarom u het er niet mee eens bent',
    words: new Set(['waarom', 'gronden', 'reden', 'redenen', 'motivering', 'argumenten']),
  },
  {
    label: 'uw handtekening',
    words: new Set([
      'handtekening',
      'onderteken',
      'ondertekenen',
      'ondertekend',
      'ondertekening',
      'ondertekent',
    ]),
  },
];
