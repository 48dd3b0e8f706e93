import { describe, expect, test } from 'vitest';
import { sentWords } from '../../../../cms/admin/letters/merge/sentWords.ts';
import { SendFailed } from '../../../../cms/letters/merge/plan/batches.ts';
import type { PlannedRow } from '../../../../cms/letters/merge/plan/checkRows.ts';
import { runOf, sendOn } from '../../../../cms/letters/merge/plan/sendOn.ts';
import { unfinishedWords } from '../../../../cms/letters/merge/plan/unfinished.ts';

const rowsOf = (count: number): PlannedRow[] =>
  Array.from({ length: count }, (_, index) => ({ row: index + 2, values: {}, postcode: '' }));
const taken = (batch: readonly PlannedRow[], already = false) => ({
  sent: batch.map(({ row }) => ({ row, already })),
  errors: [],
});
const base = {
  rows: rowsOf(25),
  columnOf: (name: string | undefined) => name ?? '',
  pause: () => Promise.resolve(),
  onProgress: () => undefined,
  signal: new AbortController().signal,
};

describe('letters that are sent on', () => {
  test('are each counted once, also when an answer got lost on the way', async () => {
    const progress: number[] = [];
    let lost = false;
    const sent = await sendOn({
      ...base,
      onProgress: (done) => progress.push(done),
      send: async (batch) => {
        const second = batch[0]?.row === 12;
        if (second && !lost) {
          lost = true;
          throw new SendFailed(0, 'Weg.');
        }
        if (batch[0]?.row !== 22) return taken(batch, second);
        return { ...taken(batch.slice(1)), errors: [{ row: 22, field: 'straat', message: 'Leeg.' }] };
      },
    });
    const problems = [{ row: 22, column: 'straat', message: 'Leeg.' }];
    expect(sent).toEqual({ letters: 24, already: 10, problems, untried: 0 });
    expect(progress).toEqual([10, 20, 25]);
    const words = sentWords(sent, 12);
    expect(words).toContain('Bij de verzenddienst: 24 brieven. Daarvan had de dienst er al 10');
    expect(words).toContain('Van 13 rijen is geen brief verstuurd.');
  });

  test('stop where the service takes none, where the CMS refuses, and where a person says so', async () => {
    let asked = 0;
    const stopped = await sendOn({
      ...base,
      send: async (batch) => {
        asked += 1;
        const errors = [{ row: batch[9]?.row ?? 0, message: 'Vol.' }];
        return { ...taken(batch.slice(0, 9)), errors, stopped: 'Vol.' };
      },
    });
    expect({ asked, ...stopped }).toMatchObject({
      asked: 1,
      letters: 9,
      problems: [],
      untried: 16,
      stopped: 'Vol.',
    });
    expect(sentWords(stopped, 0)).toMatch(/^Vol\. .*Nog niet verstuurd: 16 rijen/);

    const send = () => Promise.reject(new SendFailed(403, 'Niet akkoord.'));
    expect(await sendOn({ ...base, send })).toMatchObject({ untried: 25, stopped: 'Niet akkoord.' });

    const person = new AbortController();
    const byHand = await sendOn({
      ...base,
      signal: person.signal,
      send: async (batch) => {
        person.abort();
        return taken(batch);
      },
    });
    expect(byHand).toEqual({ letters: 10, already: 0, problems: [], untried: 15 });
    expect(sentWords(byHand, 0)).toMatch(/^Gestopt\. Bij de verzenddienst: 10 brieven\./);
  });

  test('have one number for a file with a letter, and another for another', async () => {
    const run = await runOf('/api/brief-samenvoegen/brieven/1', 'ab12');
    expect(run).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(await runOf('/api/brief-samenvoegen/brieven/1', 'ab12')).toBe(run);
    expect(await runOf('/api/brief-samenvoegen/brieven/2', 'ab12')).not.toBe(run);
    expect(await runOf('/api/brief-samenvoegen/brieven/1', 'ab13')).not.toBe(run);
  });

  test('say of a run that broke off that nothing leaves twice', () => {
    const words = unfinishedWords({ file: 'ab12', total: 40, done: 20, sending: true });
    expect(words).toContain('20 van de 40 rijen');
    expect(words).toContain('niet twee keer weg');
  });
});
