/** The letters that an installation starts with keep what the house promises, with their merge fields still raw. */
import { readdirSync, readFileSync } from 'node:fs';
import matter from 'gray-matter';
import { describe, expect, it } from 'vitest';
import {
  documentFromMarkdown,
  documentFromText,
  plainFromMarkdown,
  scoreLetter,
} from '../../../scoring/index.ts';

interface Field {
  name: string;
  type: string;
  sample: string;
  options?: string[];
}

const folder = new URL('../../../letter-templates/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');
const namesIn = (path: string): string[] =>
  readdirSync(new URL(path, folder)).filter((name) => name.endsWith('.md'));

const templates = namesIn('.');
const hard = namesIn('hard/').map((name) => `hard/${name}`);

it('there are letters, and one that shows how it should not be done', () => {
  expect(templates.length).toBeGreaterThanOrEqual(20);
  expect(hard.length).toBeGreaterThanOrEqual(6);
});

describe.each(templates)('%s', (name) => {
  const document = documentFromMarkdown(read(name));
  const report = scoreLetter(document);

  it('has a front and a back, and a kind', () => {
    expect(new Set(document.blocks.map((block) => block.half))).toEqual(new Set(['front', 'back']));
    expect(document.kind).toBeDefined();
  });

  it('is B1 or easier', () => {
    expect(['A2', 'B1']).toContain(report.readability.level);
  });

  it('serves autonomy, relatedness and competence', () => {
    expect(report.activation.balance).toBe('evenwichtig');
  });

  it('holds what the law asks', () => {
    expect(report.legal.missing).toEqual([]);
    expect(report.legal.complete).toBe(true);
  });

  it('is light to carry', () => {
    expect(report.stress.score).toBeLessThan(35);
  });

  it('names what may be chosen, and its sample is one of that', () => {
    const { fields } = matter(read(name), {}).data as { fields: Field[] };
    for (const { name: field, type, sample, options } of fields) {
      expect(options === undefined, field).toBe(type !== 'keuze');
      if (!options) continue;
      expect(options.length, field).toBeGreaterThan(1);
      expect(new Set(options).size, field).toBe(options.length);
      expect(options, field).toContain(sample);
    }
  });

  it('is told for what it is without its front matter too', () => {
    const { text, kind } = plainFromMarkdown(read(name));
    expect(scoreLetter(documentFromText(text)).legal.kind).toBe(kind);
  });
});

describe.each(hard)('%s', (name) => {
  const report = scoreLetter(documentFromMarkdown(read(name)));

  it('is hard, out of balance and heavy', () => {
    expect(['B2', 'C1']).toContain(report.readability.level);
    expect(report.activation.balance).not.toBe('evenwichtig');
    expect(report.stress.score).toBeGreaterThan(60);
  });
});
