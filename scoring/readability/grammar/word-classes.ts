/**
 * The closed word classes of Dutch that the sentence rules lean on: words that can be counted on one hand
 * per class and never change. Everything is lower case, as `Token.lower` is.
 */

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Conjunctions that always open a subordinate clause. `als`, `dat`, `die` and `of` are judged in context. */
export const subordinators = list(`
  omdat doordat zodat opdat indien wanneer hoewel ofschoon terwijl nadat voordat totdat zodra mits tenzij
  aangezien zolang sinds wie waaraan waarachter waarbij waardoor waarheen waarin waarmee waarna waarnaar
  waarom waaronder waarop waarover waartegen waartoe waartussen waaruit waarvan waarvoor hetgeen ingeval
  voorzover naarmate evenals alhoewel zoals
`);

/** Words that join two equal parts. */
export const coordinators = list('en of maar want dus noch doch');

export const prepositions = list(`
  aan achter behalve beneden bij binnen boven buiten conform dankzij door gedurende in inclusief ingevolge
  inzake jegens krachtens langs met middels na naar naast namens nabij omtrent onder ondanks op over per
  rond rondom sedert te ten ter tegen tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor wegens
  zonder betreffende omstreeks exclusief
`);

/** Articles, demonstratives, possessives and quantifiers: a noun group follows. */
export const determiners = list(`
  de het een deze dit die dat uw ons onze mijn jouw haar hun ieder iedere elk elke alle enige geen beide
  sommige
`);

/** Pronouns that can only be, or nearly always are, the subject of a clause. */
export const subjectPronouns = list('ik u wij we jij je hij zij ze men er het');

export const negations = list('niet geen nooit niets niemand nergens nimmer geenszins noch zonder');

export const formsOfHebben = list('heb hebt heeft hebben had hadden');
export const formsOfZijn = list('ben bent is zijn was waren');
export const formsOfWorden = list('word wordt worden werd werden');

/** Finite forms of the verbs that take a bare or a te-infinitive. */
export const modalForms = list(`
  kan kunt kunnen kon konden moet moeten moest moesten mag mogen mocht mochten wil wilt willen wilde wilden
  zal zult zullen zou zouden dient dienen diende dienden gaat gaan ga ging gingen laat laten liet lieten
  hoeft hoeven hoefde
`);

/** Particles that stand apart from their verb in a main clause (`stelt … vast`). */
export const particles = list(`
  aan achter achterop af bekend bij bijeen binnen dicht door gelijk goed heen in klaar kwijt langs mee na
  neer om onder op open over plaats rond samen schoon stil stop tegemoet tegen teleur terug thuis toe uit
  vast verder vol voor voorbij vooruit vrij weg
`);
