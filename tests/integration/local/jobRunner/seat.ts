import { afterEach, expect, it, vi } from 'vitest';
import { markOf } from '../../../../cms/jobs/processMark.ts';
import { type Runner, wantToRun } from '../../../../cms/jobs/runner.ts';
import { until } from '../../../support/waiting.ts';
import { database, GONE } from './setting.ts';

const DAY_MS = 24 * 60 * 60_000;
const SEAT = { collection: 'taakuitvoerder', where: { name: { equals: 'taken' } } } as const;

/** Who sits in it, and who takes it over. */
export function seat() {
  const runners: Runner[] = [];
  const taken: string[] = [];
  const QUICK = { beatMs: 20, lapseMs: 2_000 };

  /** One that wants to run the jobs from another machine: of its process nothing can be seen here. */
  const from = async (machine: string) => {
    const runner = await wantToRun(database.payload, {
      ...QUICK,
      mark: { place: machine, process: '1' },
      onTaken: async () => {
        taken.push(machine);
      },
    });
    runners.push(runner);
    return runner;
  };
  afterEach(() => {
    for (const runner of runners.splice(0)) runner.stop();
    taken.length = 0;
  });

  it('is one’s only, also when all come at the same moment', async () => {
    const all = await Promise.all(['a', 'b', 'c', 'd'].map(from));
    await until(
      async () => taken.length,
      (count) => count > 0,
      'one has it',
    );
    expect(taken).toHaveLength(1);
    expect(all.filter((each) => each.isRunner())).toHaveLength(1);
  });

  it('stays taken while its process lives, whatever the clock says', async () => {
    const holder = await from('a');
    const other = await from('b');
    for (const days of [-400, 400, 0]) {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * DAY_MS });
      const beat = async () =>
        (await database.payload.db.findOne<{ id: string; beat: number }>(SEAT))?.beat ?? 0;
      const before = await beat();
      await until(beat, (count) => count > before + 5, 'it has shown that it lives');
    }
    expect([holder.isRunner(), other.isRunner(), taken]).toEqual([true, false, ['a']]);
  });

  it('is left by a machine that fell silent, and only then taken by another', async () => {
    const holder = await from('a');
    const other = await from('b');
    holder.stop();
    expect([holder.isRunner(), other.isRunner()]).toEqual([false, false]);
    await until(
      async () => other.isRunner(),
      (runs) => runs,
      'the other has it',
    );
    expect(taken).toEqual(['a', 'b']);
  });

  it('is taken anew, with what was left lying, by one that was away while another had it', async () => {
    const runner = await from('a');
    const turn = runner.turn();
    await database.payload.db.updateOne({
      ...SEAT,
      data: { holder: 'another', ...markOf(), process: GONE },
    });
    await until(
      async () => taken.length,
      (times) => times === 2,
      'it took the seat again',
    );
    expect(runner.turn()).not.toBe(turn);
  });

  it('gives no job to one that cannot get ready for it', async () => {
    let ready = false;
    const runner = await wantToRun(database.payload, {
      ...QUICK,
      onTaken: async () => {
        if (!ready) throw new Error('The database is away.');
      },
    });
    runners.push(runner);
    expect(runner.isRunner()).toBe(false);
    ready = true;
    await until(
      async () => runner.isRunner(),
      (runs) => runs,
      'it is ready',
    );
  });
}
