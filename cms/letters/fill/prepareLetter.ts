import type { Payload } from 'payload';
import type { RichPassages } from '../fields/fillLetter.ts';
import { type ReadLetter, readLetter, richPassagesOf } from '../render/build.ts';
import type { Sender } from '../render/model.ts';
import { readSender } from '../render/sender.ts';
import { type FillableLetter, fieldsOfLetter, type LetterFields } from './fieldsOfLetter.ts';
import { loadPassages } from './loadPassages.ts';

/** A letter with all around it, ready to be made once or thousands of times. */
export interface PreparedLetter extends LetterFields {
  letter: ReadLetter;
  passages: RichPassages;
  sender: Sender;
}

/** The text uses fields that nobody defines: no value could ever make it right. Its Dutch sentence is for people. */
export class UnknownFields extends Error {
  /** @param names  plain names, at least one */
  constructor(names: readonly string[]) {
    const quoted = names.map((name) => `‘${name}’`).join(', ');
    super(`De brief gebruikt velden die niet bekend zijn: ${quoted}. Verbeter de brief in Luchtpost.`);
    this.name = 'UnknownFields';
  }
}

/** Reads a stored letter, its bouwstenen and who sends it. @throws UnknownFields */
export async function prepareLetter(payload: Payload, stored: FillableLetter): Promise<PreparedLetter> {
  const bouwstenen = await loadPassages(payload);
  const fields = fieldsOfLetter(stored, bouwstenen);
  if (fields.unknown.length > 0) throw new UnknownFields(fields.unknown);
  return {
    ...fields,
    letter: readLetter(stored),
    passages: richPassagesOf(bouwstenen),
    sender: await readSender(payload),
  };
}
