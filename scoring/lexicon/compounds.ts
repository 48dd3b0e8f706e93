/**
 * Cuts a Dutch compound in its parts (inkomensondersteuning → inkomen + ondersteuning), by the list of
 * frequent words. Fewest parts win, and of those the split whose rarest part is the most frequent.
 */
import { exactRank, frequencyRank } from './frequency.ts';

/** Short words that do start or end compounds; other words under four letters never count as a part. */
const SHORT_PARTS = new Set(
  (
    'app arm auto bad bal ban bed bel bij bom bos bus cel dag dak deel deur dier dijk dna eet eis erf fase fee gas geld ' +
    'gft gif gok hof hoe huis huur hut jas job kar kas kat kip kok koe kop lab lid lijn loon lot mes mei mis mol mond nek net ' +
    'nut olie oog oor pad pak pas pot pin pop raad ras rij rit rol rug rust sap sms spel tas tak tel tip ton top tuin tv ' +
    'uur vak vee vet vis vlag vol wal web weg wet wijk wijn win wmo woz wc zak zee zin zit zon zes tien twee drie vier vijf acht ' +
    'aan met mee nee toe uit voor over om op in na af'
  ).split(' '),
);

/** Listed words that are no part of a compound: little words, English, names, and pieces that look like endings. */
const NEVER_PARTS = new Set(
  (
    'deze dezer maar want toen niet geen veel hier daar waar naar deze alle heel haar hare mijn zijn jouw onze wiens dies ' +
    'that this with your they them what have from will been were than then when into over some more like only just even ' +
    'here there come came ring rings king lady lord mary anna john rick rose tina erin iran lisa lana dana tess ' +
    'ding inge lijk lijke baar baren heid heden isme erij ster sters ente enten eren eert eerd erend iteit atie aties ties ' +
    'sing ting ning ling ring rent den ter ten ste sten ende elen igen igen tten ssen gere dere lere eer ' +
    'kend kende zame zaam loos loze waard matig tisch ooit ergens enig ieder andere'
  ).split(' '),
);

/** What may stand between two parts, the commonest first. */
const LINKS = ['', 's', 'e', 'en', '-', 'n'];

const MIN_PART = 4;
const MAX_PARTS = 6;
/** Beyond this rank the subtitle list holds too many names and foreign words for four letters. */
const MAX_RANK_OF_FOUR = 6000;

function partRank(part: string): number | undefined {
  if (NEVER_PARTS.has(part)) return undefined;
  if (part.length < MIN_PART) return SHORT_PARTS.has(part) ? 3000 : undefined;
  const rank = exactRank(part);
  if (rank !== undefined && part.length === MIN_PART && rank > MAX_RANK_OF_FOUR) return undefined;
  return rank;
}

/** The last part may be inflected (…aanvragen, …regelingen); the others stand as they are. */
function lastPartRank(part: string): number | undefined {
  const rank = partRank(part);
  if (rank !== undefined || part.length < 6 || NEVER_PARTS.has(part)) return rank;
  return frequencyRank(part);
}

interface Split {
  parts: string[];
  worst: number;
}

const better = (a: Split, b: Split | undefined) =>
  b === undefined ||
  a.parts.length < b.parts.length ||
  (a.parts.length === b.parts.length && a.worst < b.worst);

const remembered = new Map<string, string[] | undefined>();
const MAX_REMEMBERED = 20000;

/**
 * @param word in lower case
 * @returns the parts without linking letters, or undefined when the word is itself a frequent word or cannot
 *   be cut in frequent words
 */
export function splitCompound(word: string): string[] | undefined {
  if (word.length < 7 || word.length > 60) return undefined;
  if (remembered.has(word)) return remembered.get(word);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const found = frequencyRank(word) === undefined ? cut(word) : undefined;
  remembered.set(word, found);
  return found;
}

function cut(word: string): string[] | undefined {
  // best[i]: the best split of the letters from i on.
  const best: (Split | undefined)[] = new Array(word.length + 1).fill(undefined);
  for (let start = word.length - 3; start >= 0; start--) {
    const whole = word.slice(start);
    const rank = start > 0 ? lastPartRank(whole) : undefined;
    let here: Split | undefined = rank === undefined ? undefined : { parts: [whole], worst: rank };
    for (let end = start + 2; end <= word.length - 3; end++) {
      const part = word.slice(start, end);
      const own = partRank(part);
      if (own === undefined) continue;
      for (const link of LINKS) {
        if (!word.startsWith(link, end)) continue;
        const rest = best[end + link.length];
        if (rest === undefined || rest.parts.length >= MAX_PARTS) continue;
        const split = { parts: [part, ...rest.parts], worst: Math.max(own, rest.worst) };
        if (better(split, here)) here = split;
      }
    }
    best[start] = here;
  }
  return best[0]?.parts;
}
