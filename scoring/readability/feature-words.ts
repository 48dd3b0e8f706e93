/** Small words that count for a feature of the model, each list with the feature it counts for. */
import type { FeatureId } from './feature-specs.ts';

const lists: readonly (readonly [FeatureId, string])[] = [
  ['van', 'van'],
  ['u', 'u uw uzelf'],
  ['we', 'wij we ons onze'],
  ['je', 'je jij jou jouw jullie'],
  ['can', 'kan kun kunt kunnen kon konden'],
  ['future', 'zal zult zullen zou zouden'],
  ['genitive', 'der des ter ten dier wier zulks dezer'],
  ['linkers', 'want daarom dus dan eerst daarna maar omdat nu bijvoorbeeld'],
  [
    'numberWords',
    `twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien twintig dertig veertig
    vijftig zestig honderd duizend tweede derde vierde vijfde zesde beide`,
  ],
  [
    'formal',
    `aangaande aldus alsdan alsmede alsnog alsook alvorens behoudens benevens betreffende bovengenoemde
  bovenstaande bovenvermelde conform daaromtrent daartoe danwel derhalve desalniettemin desbetreffende
  desgewenst deswege dewelke dien dient dienen diende dienden diens doch doorgaans echter edoch
  eerdergenoemde eveneens evenmin gaarne gedurende geenszins genoemde hetgeen hetwelk hieromtrent hierbij
  hiertoe hiervoor hiermede indien ingeval ingevolge inzake jegens jongstleden krachtens louter middels
  mits mitsdien momenteel naargelang nadien namelijk navenant nimmer nochtans nopens omtrent onderhavig
  onderhavige ongeacht onverminderd onverwijld overeenkomstig reeds respectievelijk slechts sinds sedert
  tegemoet tenzij teneinde tevens thans terzake uiterlijk uitsluitend veelal vermits vooralsnog voornoemd
  voornoemde voorts voorzover waarmede waartoe wederom wegens welk welke wiens wier zijnde zodanig
  zodanige zogenaamde zogenoemde zorgdragen zulk zulke zulks dergelijke desondanks alwaar aangezien`,
  ],
];

/** The features that a word counts for, by its lower-case form. */
export const featuresOfWord: ReadonlyMap<string, readonly FeatureId[]> = byWord();

function byWord(): Map<string, FeatureId[]> {
  const found = new Map<string, FeatureId[]>();
  for (const [feature, words] of lists)
    for (const word of words.trim().split(/\s+/)) found.set(word, [...(found.get(word) ?? []), feature]);
  return found;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that speak to the reader, or as the writer. */
export const addressWords = set('u uw wij we ons onze ik mij mijn je jij jouw uzelf');
/** First words after which a reader knows at once who does what, or how the sentence hangs on to the one before. */
export const easyStarts = set(
  'u uw wij we ik ons onze dit dat dan daarom daarna dus ook maar want bel vraag stuur ga kijk',
);
export const subjectStarts = set('u wij we ik');
/** Verb forms of the third person that formal writers use with u (u heeft, u kan). */
export const thirdForms = set('heeft is kan zal wil');
/** er and its compounds: erbij, hiervan, daarmee, waarop. */
export const pronominal =
  /^(?:er|hier|daar|waar)(?:aan|bij|door|in|mee|na|naar|naast|om|onder|op|over|toe|toen|uit|van|voor)?$/;
