import { setTimeout as sleep } from 'node:timers/promises';
import { sample } from '../support/matrix.ts';
import type { RestClient } from '../support/rest.ts';
import type { Chance } from './random.ts';

const PAUSE_MS = 120;
/** What a letter of one page holds. */
const WORDS = 250;

/** What a writer knows of one letter: the last save that was sent, and the last that was acknowledged. */
export interface Letter {
  id: string;
  sent: number;
  acknowledged: number;
}

const bodyOf = (save: number) => {
  const { front } = sample('brieven') as {
    front: { root: { children: { children: { text: string }[] }[] } };
  };
  const [text] = front.root.children[0]?.children ?? [];
  if (text) text.text = `opslag ${save} ${'en nog een woord '.repeat(WORDS / 4)}einde ${save}`;
  return front;
};

/** The number of the save whose text a letter holds; undefined when the text is not whole. */
export function saveIn(front: unknown): number | undefined {
  const [, first, last] = /opslag (\d+) .*einde (\d+)/.exec(JSON.stringify(front)) ?? [];
  return first !== undefined && first === last ? Number(first) : undefined;
}

/** People who write, read and print while things are killed. */
export class Load {
  readonly letters: Letter[] = [];
  /** Letters whose making was acknowledged. */
  readonly made: string[] = [];
  saves = 0;
  prints = 0;
  /** Pages that held words of two builds, or words older than a page before. */
  readonly mixedPages: string[] = [];
  /** Answers that are neither the truth nor an error. */
  readonly wrong: string[] = [];
  private readonly client: RestClient;
  private readonly siteUrl: string;
  private readonly pages: string[];
  private readonly chance: Chance;
  private running: Promise<void>[] = [];
  private active = false;

  constructor(client: RestClient, siteUrl: string, pages: string[], chance: Chance) {
    this.client = client;
    this.siteUrl = siteUrl;
    this.pages = pages;
    this.chance = chance;
  }

  async makeLetters(count: number): Promise<void> {
    for (let each = 0; each < count; each += 1) {
      const { doc } = await this.client.json<{ doc: { id: string } }>('POST', '/brieven', {
        ...sample('brieven'),
        front: bodyOf(0),
      });
      this.letters.push({ id: doc.id, sent: 0, acknowledged: 0 });
    }
  }

  start(readers: number, printers: number): void {
    this.active = true;
    const each = (count: number, work: () => Promise<void>) =>
      Array.from({ length: count }, () => this.whileActive(work));
    this.running = [
      ...this.letters.map((letter) => this.whileActive(() => this.save(letter))),
      this.whileActive(() => this.make()),
      ...Array.from({ length: readers }, () => this.reader()),
      ...each(printers, () => this.print()),
    ];
  }

  async stop(): Promise<void> {
    this.active = false;
    await Promise.all(this.running);
  }

  /** All writers at the same moment. */
  burst(): Promise<unknown> {
    return Promise.allSettled(this.letters.map((letter) => this.save(letter)));
  }

  /** Many PDFs at the same moment. */
  printMany(count: number): Promise<unknown> {
    return Promise.allSettled(Array.from({ length: count }, () => this.print()));
  }

  private async whileActive(work: () => Promise<void>): Promise<void> {
    while (this.active) {
      await work().catch(() => undefined);
      await sleep(PAUSE_MS / 2 + this.chance.next() * PAUSE_MS);
    }
  }

  private async save(letter: Letter): Promise<void> {
    letter.sent += 1;
    const save = letter.sent;
    const answer = await this.client.send('PATCH', `/brieven/${letter.id}?draft=true&depth=0`, {
      front: bodyOf(save),
    });
    await answer.arrayBuffer();
    if (!answer.ok) return;
    letter.acknowledged = Math.max(letter.acknowledged, save);
    this.saves += 1;
  }

  private async make(): Promise<void> {
    const { doc } = await this.client.json<{ doc: { id: string } }>('POST', '/brieven?draft=true&depth=0', {
      ...sample('brieven'),
      front: bodyOf(0),
    });
    this.made.push(doc.id);
    this.saves += 1;
    await sleep(PAUSE_MS * 4);
  }

  private async print(): Promise<void> {
    const letter = this.chance.pick(this.letters);
    const answer = await this.client.send('GET', `/brieven/${letter.id}/bestand/pdf`);
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (!answer.ok) return;
    if (isWholePdf(bytes)) this.prints += 1;
    else this.wrong.push(`a PDF of ${bytes.length} bytes that is not whole`);
  }

  /** Reads pages one after another; what it saw may never become older. */
  private reader(): Promise<void> {
    let newest = 0;
    return this.whileActive(async () => {
      const page = this.chance.pick(this.pages);
      const answer = await fetch(this.siteUrl + page);
      const html = await answer.text();
      if (!answer.ok) return;
      const marks = marksIn(html);
      const [mark = 0] = marks;
      if (marks.length !== 1) this.mixedPages.push(`${page}: ${marks.join(', ') || 'no mark'}`);
      else if (mark < newest) this.mixedPages.push(`${page}: ${mark} after ${newest}`);
      newest = Math.max(newest, mark);
    });
  }
}

export const isWholePdf = (bytes: Buffer): boolean =>
  bytes.subarray(0, 5).toString() === '%PDF-' && bytes.subarray(-10).toString().trim().endsWith('%%EOF');

/** The name of the organisation of a round: it stands on every page of the site. */
export const nameOf = (mark: number): string => `gemeente Proef M${mark}Z`;

/** Every mark on a page, each once. */
export const marksIn = (html: string): number[] => [
  ...new Set([...html.matchAll(/gemeente Proef M(\d+)Z/g)].map(([, mark]) => Number(mark))),
];
