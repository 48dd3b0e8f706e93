import { analyse, documentFromText, scoreLetter } from '../../../../scoring/index.ts';
import type { Day } from '../../core/dates.ts';
import type { LetterReading } from '../reading.ts';
import { amountsIn } from './amounts.ts';
import { contactsIn } from './contacts.ts';
import { deadlinesIn } from './deadlines.ts';
import { letterDateIn } from './letter-date.ts';
import { objectionIn } from './objection.ts';
import { cleanPaste } from './paste.ts';
import { sentencesOf } from './sentences.ts';
import { isFromCompany, pagesAbout } from './subjects.ts';
import { tasksIn } from './tasks.ts';
import { hardWordsIn } from './words.ts';

const FEWEST_WORDS = 20;

export interface ReadOptions {
  today: Day;
  /** What the reader says the letter's date is, when the letter itself does not tell. */
  givenDate?: Day | undefined;
}

/** Reads a letter and says what a resident wants to know of it. Pure: the text goes nowhere. */
export function readLetter(pasted: string, { today, givenDate }: ReadOptions): LetterReading {
  const text = cleanPaste(pasted);
  const document = documentFromText(text);
  const report = scoreLetter(document);
  const letter = analyse(document);
  const sentences = sentencesOf(letter);
  const count = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const own = letterDateIn(text, today);
  const day = own ?? givenDate;
  const kind = report.legal.complete === null ? 'onbekend' : report.legal.kind;
  const deadlines = deadlinesIn(sentences, text, day, today);
  return {
    readable: report.language !== 'anders' && count >= FEWEST_WORDS,
    kind,
    letterDate: day ? { day, from: own ? 'brief' : 'gevraagd' } : undefined,
    tasks: tasksIn(sentences),
    deadlines,
    amounts: amountsIn(sentences),
    contacts: contactsIn(text),
    objection: objectionIn(sentences, kind, day, deadlines, isFromCompany(text)),
    pages: pagesAbout(text),
    words: hardWordsIn(report.messages),
    blocks: document.blocks.map((block) => ({
      text: block.text,
      heading: block.kind === 'heading',
      item: block.kind === 'listItem',
    })),
  };
}
