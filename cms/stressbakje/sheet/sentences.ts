import { analyse } from '../../../scoring/index.ts';
import type { LetterDocument, LetterHalf } from '../../../scoring/types.ts';
import { findPersonalData } from '../personalData/noPersonalData.ts';

export interface LetterSentence {
  text: string;
  half: LetterHalf;
  /** Its place in the letter. */
  index: number;
  hasAmount: boolean;
  hasDate: boolean;
}

/** Shorter is a greeting or a line of an address; longer is no sentence for a page that must be short. In words. */
const SHORTEST = 4;
const LONGEST = 45;

/** The lines of an address and a letterhead have no full stop. */
const WHOLE = /[.!?]\W{0,2}$/;
const GREETING = /^(?:geachte|beste|hoogachtend|met vriendelijke groet|betreft|onderwerp|datum|kenmerk)/i;
const CODE = /\(\(([^()\n]{1,80})\)\)/g;

/** A merge field becomes "[naam]": on the sheet it is a place to fill in, the codes round it mean nothing there. */
function readable(text: string): string {
  return text
    .replace(CODE, (_, inside: string) =>
      /^(?:als|einde|bouwsteen)\b/i.test(inside.trim()) ? '' : `[${inside.trim()}]`,
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The sentences of a letter that may stand on an uitlegblad: whole sentences, no headings or greetings, and
 * nothing that looks like a person.
 * @param known  the organisation's own numbers and names, which may stand there
 */
export function sentencesOf(document: LetterDocument, known: readonly string[]): LetterSentence[] {
  return analyse(document)
    .blocks.flatMap(({ block, sentences }) =>
      block.kind === 'heading' ? [] : sentences.map((sentence) => ({ sentence, half: block.half })),
    )
    .map(({ sentence, half }, index) => ({
      text: readable(sentence.text),
      words: sentence.text.split(/\s+/).length,
      half,
      index,
      hasAmount: sentence.tokens.some(({ special }) => special === 'amount'),
      hasDate: sentence.tokens.some(({ special }) => special === 'date'),
    }))
    .filter(
      ({ text, words }) =>
        words >= SHORTEST &&
        words <= LONGEST &&
        WHOLE.test(text) &&
        !GREETING.test(text) &&
        findPersonalData(text.replace(/\[[^\]]*\]/g, ''), known).length === 0,
    );
}
