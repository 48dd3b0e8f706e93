import { describe, expect, it } from 'vitest';
import { makeSheets } from '../../../cms/cards/makeSheets.ts';
import {
  type Plate,
  plateJob,
  type StoredStep,
  stepPlates,
  talkingPlate,
} from '../../../cms/cards/plateModel.ts';
import { UnprintableSheet } from '../../../cms/cards/printJob.ts';
import { readSheetText } from '../../../cms/cards/sheetText.ts';
import { writeSheets } from '../../../cms/cards/writeSheets.ts';
import { readPdf } from '../../support/readPdf.ts';

const plate = (title: string, more: Partial<Plate> = {}): Plate => ({
  title,
  label: 'Praatplaat',
  summary: 'Waar gaat het over.',
  blocks: [{ type: 'paragraph', runs: [{ text: `Tekst van ${title}` }] }],
  groups: [],
  examples: [],
  ...more,
});
const job = (plates: Plate[], size: 'a4' | 'a3' = 'a4') =>
  plateJob('Platen', plates, size, 'gemeente Voorbeeld');

const worksheet = {
  title: 'Mijn zorgen',
  summary: 'Kijk en kies.',
  sections: [
    {
      title: 'In mijn hoofd',
      explanation: 'Vink aan.',
      questions: [
        {
          answer: 'vinkjes',
          options: [{ text: 'Ik vergeet dingen', icon: 'agenda' }, { text: 'Geen plaatje' }],
        },
      ],
    },
    { title: 'Schrijf', questions: [{ answer: 'regels', options: [{ text: 'Niet op de plaat' }] }] },
    { title: 'Plan', questions: [{ answer: 'als-dan', options: [{ text: 'Als dit, dan dat' }] }] },
  ],
};

describe('plates as PDF', () => {
  it('are tagged, Dutch and titled, a sheet each, with headings in order', async () => {
    const file = readPdf(await writeSheets(job([plate('Eén'), plate('Twee')])));
    expect(file.pages).toBe(2);
    expect(file.catalog).toMatch(/\/Lang\s*\(nl-NL\)/);
    expect(file.metadata).toContain('<pdfuaid:part>1');
    expect(file.fonts.every(({ embedded, unicode }) => embedded && unicode)).toBe(true);
    expect(file.all.filter(({ type }) => type === 'H1').map(({ text }) => text.trim())).toEqual([
      'Eén',
      'Twee',
    ]);
  });

  it('fill an A4 and an A3 alike', async () => {
    const boxes = await Promise.all(
      (['a4', 'a3'] as const).map(async (size) => {
        const pdf = Buffer.from(await writeSheets(job([plate('Eén')], size))).toString('latin1');
        return /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/
          .exec(pdf)
          ?.slice(1)
          .map((points) => Math.round((Number(points) / 72) * 25.4));
      }),
    );
    expect(boxes).toEqual([
      [210, 297],
      [297, 420],
    ]);
  });

  it('show what can be ticked as drawing and word; the drawing is no part of what is read', async () => {
    const made = talkingPlate(worksheet);
    expect(made.groups).toHaveLength(1);
    expect(made.groups[0]?.cells[0]?.drawing).toMatch(/^M/);
    const { root, all } = readPdf(await writeSheets(job([made])));
    expect(root.text).toContain('Ik vergeet dingen');
    expect(root.text).toContain('Als dit, dan dat');
    expect(root.text).not.toContain('Niet op de plaat');
    expect(all.filter(({ type }) => type === 'Figure')).toEqual([]);
  });

  it('make the letter smaller when there is more to say, and name the plate that is full', async () => {
    const words = (times: number) => [
      { type: 'paragraph' as const, runs: [{ text: 'Een zin die iets zegt over zorgen. '.repeat(times) }] },
    ];
    expect(readPdf(await writeSheets(job([plate('Veel', { blocks: words(90) })]))).pages).toBe(1);
    await expect(writeSheets(job([plate('Te veel', { blocks: words(400) })]))).rejects.toThrow(
      'De plaat “Te veel” heeft te veel tekst voor één blad.',
    );
  });

  it('are made on a thread of their own, that says the same when one does not fit', async () => {
    expect(readPdf(await makeSheets(job([plate('Eén')]))).pages).toBe(1);
    await expect(makeSheets(job([plate('Met 🦄')]))).rejects.toThrow(UnprintableSheet);
  });
});

describe('what is stored', () => {
  it('becomes plates in the order of the steps', () => {
    const step = (name: StoredStep['step'], order: number): StoredStep => ({
      title: name,
      step: name,
      order,
    });
    const plates = stepPlates([step('evalueren', 1), step('interesse', 2), step('zelfreflectie', 1)]);
    expect(plates.map(({ label }) => label.slice(0, 6))).toEqual(['Stap 1', 'Stap 2', 'Stap 4']);
  });

  it('keeps the framed passages, with the words of their links', async () => {
    const kader = {
      type: 'block',
      fields: { blockType: 'kader', titel: 'Let op', tekst: 'Bel [ons](/hulp/bellen).\n\nOf kom langs.' },
    };
    const blocks = readSheetText({ root: { type: 'root', children: [kader] } });
    expect(blocks).toEqual([
      { type: 'kader', title: 'Let op', paragraphs: [[{ text: 'Bel ons.' }], [{ text: 'Of kom langs.' }]] },
    ]);
    expect(readPdf(await writeSheets(job([plate('Eén', { blocks })]))).root.text).toContain(
      'Let opBel ons.Of kom langs.',
    );
  });
});
