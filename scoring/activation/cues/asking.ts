/** How a letter asks something of its reader, apart from the imperative (see `tasks.ts`). */
export const askingCues = {
  ask: [
    'wij|we|ik vragen|vraag u !niet',
    'vragen|vraag wij|we|ik u',
    'dient|dienen *8 te worden|zijn',
    'wilt u !liever|meer|weten|een|iets|andere|anders|hulp|niet|uitleg|dat|dit|bezwaar|samen|graag|hierover|erover|reageren|bellen|praten|overleggen|kijken|zelf|toch|ook|contact|stoppen',
    'wilt u een|dit|dat *8 invullen|opsturen|sturen|meenemen|doorgeven|maken|betalen|bellen|doen',
  ],
  /** Names what is still wanted, without a verb of asking. */
  need: [
    'nodig',
    'wij|we|ik missen|mis',
    'ontbreken|ontbreekt',
    'wij|we|ik *8 nog niet',
    'meenemen|meebrengen',
    'neem|neemt|breng|brengt *8 mee',
    'volgende *2 stukken|gegevens|documenten|bescheiden|bewijsstukken|papieren',
  ],
} satisfies Record<string, readonly string[]>;
