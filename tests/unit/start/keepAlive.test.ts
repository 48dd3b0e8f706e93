import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { keepAlive, restartDelay } from '../../../scripts/start/keepAlive.ts';

class Program extends EventEmitter {
  exitCode: number | null = null;
  signalCode: string | null = null;
  fall() {
    this.signalCode = 'SIGKILL';
    this.emit('exit', null, 'SIGKILL');
  }
}
const asChild = (program: Program) => program as unknown as ChildProcess;

afterEach(() => vi.useRealTimers());

function kept(start: () => Promise<Program>) {
  const told: string[] = [];
  const waits: number[] = [];
  let stopping = false;
  const first = new Program();
  keepAlive(asChild(first), {
    what: 'Het CMS',
    start: async () => asChild(await start()),
    isStopping: () => stopping,
    log: 'cms.log',
    tell: (sentence) => told.push(sentence),
    wait: async (ms) => {
      waits.push(ms);
    },
  });
  return { first, told, waits, stop: () => (stopping = true) };
}

const settle = async () => {
  for (let times = 0; times < 20; times += 1) await turn();
};

it('starts again whatever falls over, twenty times in a row', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  let last = new Program();
  let starts = 0;
  const { first, waits } = kept(async () => {
    starts += 1;
    last = new Program();
    return last;
  });
  vi.advanceTimersByTime(60_000);
  first.fall();
  await settle();
  for (let times = 1; times < 20; times += 1) {
    vi.advanceTimersByTime(60_000);
    last.fall();
    await settle();
  }
  expect(starts).toBe(20);
  expect(new Set(waits)).toEqual(new Set([restartDelay(0)]));
});

it('tries what cannot start less and less often, says where to look, and never gives up', async () => {
  let tries = 0;
  const { first, told, waits } = kept(async () => {
    tries += 1;
    if (tries < 9) throw new Error('Het CMS komt niet op gang.');
    return new Program();
  });
  first.fall();
  await settle();
  expect(tries).toBe(9);
  expect(waits).toEqual([4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000, 60_000, 60_000]);
  expect(told.join(' ')).toContain('De melding staat in cms.log');
  expect(told.at(-1)).toBe('Het CMS draait weer.');
});

it('sees one that fell before anybody looked', async () => {
  let starts = 0;
  const { first } = kept(async () => {
    starts += 1;
    const program = new Program();
    if (starts === 1) program.fall();
    return program;
  });
  first.fall();
  await settle();
  expect(starts).toBe(2);
});

it('leaves down what is being stopped', async () => {
  const start = vi.fn(async () => new Program());
  const { first, stop } = kept(start);
  stop();
  first.fall();
  await settle();
  expect(start).not.toHaveBeenCalled();
});
