/**
 * Is this Dutch? Conservative on purpose: a fragment, a name or an address is never called foreign. Only small
 * words that run through every text of a language count as evidence, and only when there are many of them.
 */
import type { BlockAnalysis, DocumentAnalysis } from './analysis.ts';

export type Language = 'nl' | 'anders' | 'onbekend';

/** Under this number of words there is too little to call a text foreign. */
const FEWEST_WORDS = 8;
/** After so many the rest of the blocks says nothing new. */
const ENOUGH_WORDS = 2000;

const dutch = new Set(
  `aan al als bent bij dan dat de deze die dit door doen een eerst en er geen gemeente graag had hebben hebt heeft
  het hij hoe hun ik in ingediend is jaar je jij jouw kan krijgt kunt maar meer met mag moet moeten mij mijn na naar
  niet niets nog nu of om onder ons onze ook op over recht sinds te tegen toch toen tot tussen u uit uw vaak van
  vanaf vanwege veel via volgens voor waar waarom wanneer want was wat we weer wel welke werd wie wij wilt worden
  wordt zal ze zelf zich zij zijn zo zonder zou zullen`.split(/\s+/),
);

/** Words that are also Dutch (`is`, `in`, `die`, `was`, `de`, `we`) say nothing and are left out. */
const foreign = new Set(
  `the and of to you your that this with for are have has will not from be been were by they their which would can
  please if our any at it we'll
  der das und ist nicht sie mit für auf ein eine einen einem einer dem den des sich auch werden wird ihr ihre ihren
  ich zu zum zur bei haben hat sind wenn oder nach noch über aber bitte
  le la les une des du et est pas vous votre vos pour dans que qui nous sur avec par au aux ce cette sont être
  el los las una y con para por su sus que del se usted como más esta este está
  il gli che di per non è sono con della del nel una più anche questo
  ve bir bu için ile da değil çok var olarak sizin
  i na nie się jest że do od przez są oraz dla jak tym które będzie
  og det er ikke til som på av med har vi jeg`.split(/\s+/),
);

const latin = /\p{Script=Latin}/u;
const letter = /\p{L}/u;

interface Evidence {
  words: number;
  own: number;
  other: number;
  otherScript: number;
}

/** Of a block that is still the same block the words need not be looked up again. */
const known = new WeakMap<BlockAnalysis, Evidence>();

function evidenceOf(block: BlockAnalysis): Evidence {
  const before = known.get(block);
  if (before) return before;
  const evidence = { words: 0, own: 0, other: 0, otherScript: 0 };
  for (const { words } of block.sentences)
    for (const word of words) {
      evidence.words += 1;
      if (dutch.has(word.lower)) evidence.own += 1;
      else if (foreign.has(word.lower)) evidence.other += 1;
      else if (letter.test(word.text) && !latin.test(word.text)) evidence.otherScript += 1;
    }
  known.set(block, evidence);
  return evidence;
}

/** Says whether a letter is Dutch (`nl`), clearly another language (`anders`), or too short to tell (`onbekend`). */
export function recogniseLanguage(document: DocumentAnalysis): Language {
  let words = 0;
  let own = 0;
  let other = 0;
  let otherScript = 0;
  for (const block of document.blocks) {
    const evidence = evidenceOf(block);
    words += evidence.words;
    own += evidence.own;
    other += evidence.other;
    otherScript += evidence.otherScript;
    if (words >= ENOUGH_WORDS) break;
  }
  if (words === 0) return 'onbekend';
  if (words >= FEWEST_WORDS) {
    if (otherScript >= FEWEST_WORDS && otherScript / words > 0.6) return 'anders';
    if (other >= 3 && other / words >= 0.15 && other >= own * 2.5) return 'anders';
  }
  return own > 0 ? 'nl' : 'onbekend';
}
