/**
 * The tools a worksheet can be filled in with on the site. The site has one custom element for each value
 * (site/tools/names.ts); a test holds the two lists equal.
 */
export const TOOL_OPTIONS = [
  { label: 'Invulblad (invullen en bewaren)', value: 'invulblad' },
  { label: 'Briefhulp', value: 'briefhulp' },
  { label: 'Praatplaat zorgen en stress', value: 'praatplaat' },
  { label: 'Mijn brug', value: 'brug' },
  { label: 'Mijn plan', value: 'plan' },
  { label: 'Hulpkaart', value: 'hulpkaart' },
  { label: 'Stop het stapelen', value: 'stapelen' },
  { label: 'Waarderingskader', value: 'waarderingskader' },
  { label: 'Zelfscan', value: 'zelfscan' },
  { label: 'Checklist inrichting', value: 'checklist' },
  { label: 'Werksessie', value: 'werksessie' },
];

/** How a question is answered. The site draws each kind on paper and on screen. */
export const ANSWER_OPTIONS = [
  { label: 'Schrijfregels', value: 'regels' },
  { label: 'Eén korte regel', value: 'tekst' },
  { label: 'Vinkjes (meer antwoorden mogen)', value: 'vinkjes' },
  { label: 'Keuze (één antwoord)', value: 'keuze' },
  { label: 'Schaal van 0 tot 10', value: 'schaal' },
  { label: 'Schaal van 1 tot 5', value: 'schaal5' },
  { label: 'Brug: nu en straks op vijf treden', value: 'brug' },
  { label: 'Datum', value: 'datum' },
  { label: 'Als-dan-plan', value: 'als-dan' },
  { label: 'Per perspectief een antwoord', value: 'perspectieven' },
];

/** Drawings that can stand beside a question or an answer (site/tools/icons.ts draws them). */
export const ICON_OPTIONS = [
  { label: 'Agenda', value: 'agenda' },
  { label: 'Brief', value: 'brief' },
  { label: 'Eten', value: 'eten' },
  { label: 'Geld', value: 'geld' },
  { label: 'Gezin', value: 'gezin' },
  { label: 'Hart', value: 'hart' },
  { label: 'Hoofd', value: 'hoofd' },
  { label: 'Huis', value: 'huis' },
  { label: 'Lichaam', value: 'lichaam' },
  { label: 'Onweer', value: 'onweer' },
  { label: 'Praten', value: 'praten' },
  { label: 'Samen', value: 'samen' },
  { label: 'School', value: 'school' },
  { label: 'Slapen', value: 'slapen' },
  { label: 'Stop', value: 'stop' },
  { label: 'Tas met boodschappen', value: 'tas' },
  { label: 'Telefoon', value: 'telefoon' },
  { label: 'Vraag', value: 'vraag' },
  { label: 'Werk', value: 'werk' },
  { label: 'Winst', value: 'winst' },
];

export const FLAG_OPTIONS = [
  { label: 'Rode vlag', value: 'rood' },
  { label: 'Groene vlag', value: 'groen' },
];
