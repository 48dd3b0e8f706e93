import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../../cms/stressbakje/personalData/noPersonalData.ts';
import { makeSheet } from '../../../cms/stressbakje/sheet/makeSheet.ts';
import { MAX_PART, SHEET_PARTS } from '../../../cms/stressbakje/sheet/sheet.ts';
import { documentFromText, letterKinds } from '../../../scoring/index.ts';

const letter = (name: string) => documentFromText(readFileSync(`tests/letters/${name}.txt`, 'utf8'));
const sheetOf = (name: string, kind: (typeof letterKinds)[number]) =>
  makeSheet({ document: letter(name), kind, term: 'bezwaar', lastSafeDay: '2026-06-15', known: [] });

describe('the uitlegblad', () => {
  it('takes the core of a hard letter in at most three of its own sentences', () => {
    const { says } = sheetOf('1-terugvordering-hard', 'terugvordering');
    const sentences = says.split('\n');
    expect(sentences.length).toBeLessThanOrEqual(3);
    expect(says).toMatch(/bedrag/);
    expect(says).not.toMatch(/Geachte|Kenmerk|Hoogachtend/);
    const text = readFileSync('tests/letters/1-terugvordering-hard.txt', 'utf8').replace(/\s+/g, ' ');
    for (const sentence of sentences) expect(text).toContain(sentence);
  });

  it('tells what to do, the last safe day, what threatens, and asks for each need', () => {
    const sheet = sheetOf('1-terugvordering-hard', 'terugvordering');
    expect(sheet.mustDo).toContain('loonstroken');
    expect(sheet.byWhen).toContain('maandag 15 juni 2026');
    expect(sheet.byWhen).toContain('loopt door');
    expect(sheet.canGoWrong).toContain('moeilijk (C1)');
    expect(sheet.announce).toContain('veel druk');
    for (const need of ['Zelf kiezen', 'Niet alleen', 'Het kunnen']) expect(sheet.questions).toContain(need);
  });

  it('does not call an easy letter hard or heavy', () => {
    const sheet = sheetOf('6-toekenning-rewritten', 'toekenning');
    expect(sheet.canGoWrong).not.toContain('moeilijk');
    expect(sheet.announce).not.toContain('veel druk');
  });

  it('shows a merge field as a place to fill in, and drops conditions', () => {
    const document = documentFromText(
      'U krijgt ((bedrag)) per maand. ((als partner is ja))Uw partner tekent ook mee.((einde))',
    );
    const { says } = makeSheet({ document, kind: 'toekenning', term: 'geen', known: [] });
    expect(says).toContain('U krijgt [bedrag] per maand.');
    expect(says).not.toMatch(/\(\(|als partner/);
  });

  it('leaves out every sentence that looks like a person', () => {
    const document = documentFromText(
      'U krijgt een besluit over uw huur. Bel voor vragen met mevrouw Jansen op 06-12345678.',
    );
    const sheet = makeSheet({ document, kind: 'informatie', term: 'geen', known: [] });
    expect(Object.values(sheet).join(' ')).not.toMatch(/Jansen|06-/);
  });

  it.each(letterKinds)('is whole, short and free of persons without any text: %s', (kind) => {
    const sheet = makeSheet({ kind, term: 'bezwaar', lastSafeDay: '2026-06-15', known: [] });
    for (const part of SHEET_PARTS) {
      expect(sheet[part].length).toBeGreaterThan(10);
      expect(sheet[part].length).toBeLessThanOrEqual(MAX_PART);
      expect(findPersonalData(sheet[part])).toEqual([]);
    }
  });
});
