/** Dutch number words from one to a hundred, and Roman numerals up to twenty, with their value. */

const small =
  'een één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  );
const tens = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

function makeNumberWords(): Map<string, number> {
  const words = new Map<string, number>();
  for (const [index, word] of small.slice(1).entries()) words.set(word, index + 1);
  for (const [index, ten] of tens.entries()) {
    const value = (index + 2) * 10;
    words.set(ten, value);
    for (const [unit, word] of [
      'een',
      'twee',
      'drie',
      'vier',
      'vijf',
      'zes',
      'zeven',
      'acht',
      'negen',
    ].entries()) {
      words.set(`${word}${word.endsWith('e') ? 'ën' : 'en'}${ten}`, value + unit + 1);
    }
  }
  words.set('honderd', 100);
  words.set('tweehonderd', 200);
  words.set('vijfhonderd', 500);
  words.set('duizend', 1000);
  return words;
}

export const numberWords: ReadonlyMap<string, number> = makeNumberWords();

const roman = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');
export const romanNumerals: ReadonlyMap<string, number> = new Map(
  roman.map((numeral, index) => [numeral, index + 1]),
);
