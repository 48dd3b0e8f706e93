import type { DocumentRule } from '../../analysis.ts';
import { cuesOf, readLetter, sentenceAround } from '../letter.ts';
import { askInstead } from '../rewrite.ts';

/** One "u moet" is plain Dutch; from the third on the letter sounds like a list of orders. */
const ALLOWED = 2;

/** A pile of "u moet" on the front. */
export const rule: DocumentRule = {
  id: 'must-stack',
  source: 'activation',
  kind: 'toon',
  scope: 'document',
  note: 'Een keer ‘u moet’ is duidelijk. Vaak achter elkaar voelt het als bevelen, en dan houdt een lezer met veel zorgen op met lezen. Vraag het, of zeg wat de lezer kan doen.',
  url: '/kennisbank/abc-model',
  check(document) {
    const musts = cuesOf(readLetter(document), ['must'], 'front');
    return musts.slice(ALLOWED).map((must) => {
      const sentence = document.blocks[must.block]?.sentences[must.sentence];
      const text = document.blocks[must.block]?.block.text ?? '';
      const question = sentence ? askInstead(sentence, text) : undefined;
      const range = question ? sentenceAround(document, must) : must;
      return {
        block: must.block,
        start: range.start,
        end: range.end,
        expected: question ? [question] : [],
        reason: `Dit is de ${musts.indexOf(must) + 1}e keer ‘u moet’ op de voorkant.`,
      };
    });
  },
};
