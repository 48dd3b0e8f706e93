import { saveQuery } from '../../../cms/letters/workflow/saveQuery.ts';
import { ask, type Caller } from './client.ts';
import { atPace, type Tally } from './figures.ts';
import { asOneText, type Sheet, sheetOf } from './letterText.ts';

/** How often each writer saves, in milliseconds. */
export const SAVE_EVERY_MS = 2_000;

interface Saved {
  id: string;
  updatedAt: string;
}

/** Where letters are saved, and in which form: the product, or what it is compared with. */
export interface Desk {
  collection: string;
  /** The fields of a letter, from its text. */
  fields(sheet: Sheet): Record<string, unknown>;
  /** What stands behind the question mark of a save. */
  query(last: Saved | undefined): URLSearchParams;
}

/** Our letters, saved as the save button does: each save says what it is based on, and so may be refused. */
export const PRODUCT: Desk = {
  collection: 'brieven',
  fields: (sheet) => ({ subject: 'Onder belasting', kind: 'terugvordering', ...sheet }),
  query: (last) => saveQuery(last?.updatedAt),
};

/** A bare collection with drafts and Payload's own autosave. */
export const BARE: Desk = {
  collection: 'letters',
  fields: (sheet) => ({ title: 'Onder belasting', body: asOneText(sheet) }),
  query: (last) => new URLSearchParams({ draft: 'true', depth: '0', ...(last && { autosave: 'true' }) }),
};

/** One writer with one letter. */
export class Writer {
  readonly caller: Caller;
  readonly desk: Desk;
  readonly index: number;
  private saves = 0;
  private last: Saved | undefined;

  constructor(caller: Caller, desk: Desk, index: number) {
    this.caller = caller;
    this.desk = desk;
    this.index = index;
  }

  /** Makes the letter. */
  async begin(): Promise<void> {
    this.last = await this.put('POST', `/${this.desk.collection}`);
  }

  /** Saves the letter at its pace until the time is up; an answer that is not "saved" is an error. */
  write(until: number, tally: Tally | undefined): Promise<void> {
    return atPace(SAVE_EVERY_MS, until, tally, async () => {
      const { last } = this;
      if (!last) throw new Error('No letter to save');
      this.saves += 1;
      this.last = await this.put('PATCH', `/${this.desk.collection}/${last.id}`);
    });
  }

  /** @returns what is wrong when the server does not have the last text it said it saved */
  async check(): Promise<string | undefined> {
    const { caller, desk, last } = this;
    const stored = await ask<Record<string, unknown>>(
      caller,
      'GET',
      `/${desk.collection}/${last?.id}?draft=true&depth=0`,
    );
    const wanted = this.fields();
    const lost = Object.keys(wanted).filter((field) => texts(stored[field]) !== texts(wanted[field]));
    return lost.length > 0 ? `Writer ${this.index} lost a save: ${lost.join(', ')}` : undefined;
  }

  private fields(): Record<string, unknown> {
    return this.desk.fields(sheetOf(this.index, this.saves));
  }

  private async put(method: string, path: string): Promise<Saved> {
    const address = `${path}?${this.desk.query(this.last)}`;
    const { doc } = await ask<{ doc: Saved }>(this.caller, method, address, this.fields());
    return doc;
  }
}

/** The words of a stored value, in order: what Payload adds around them does not matter. */
function texts(value: unknown): string {
  const found: string[] = [];
  JSON.stringify(value, (key, part: unknown) => {
    if (key === 'text') found.push(String(part));
    return part;
  });
  return typeof value === 'string' ? value : found.join('\n');
}
