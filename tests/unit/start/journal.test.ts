import { fstatSync, mkdtempSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writesToJournal } from '../../../scripts/start/journal.ts';

const file = (name: string) => openSync(join(mkdtempSync(join(tmpdir(), 'luchtpost-journal-')), name), 'w');
const nameOf = (output: number) => `${fstatSync(output).dev}:${fstatSync(output).ino}`;

it('knows the stream that systemd named', () => {
  const output = file('stroom');
  expect(writesToJournal({ JOURNAL_STREAM: nameOf(output) }, output)).toBe(true);
});

it('is not misled by a terminal that was handed the name of another stream, or of none', () => {
  const output = file('scherm');
  expect(writesToJournal({ JOURNAL_STREAM: nameOf(file('ander')) }, output)).toBe(false);
  expect(writesToJournal({}, output)).toBe(false);
});
