import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../support/waiting.ts';
import type { Load } from './load.ts';
import { buildProcesses, isRunning, killNow, pidOf } from './processes.ts';
import type { Chance } from './random.ts';

/** What a killer needs to find its victim. */
export interface Scene {
  dataDir: string;
  load: Load;
  chance: Chance;
}

/** Kills something at a moment that chance picks. @returns what was killed, and when in words */
export type Kill = (scene: Scene) => Promise<string>;

const BUILD_BEGINS_MS = 60_000;

async function killCms(scene: Scene): Promise<number> {
  const pid = pidOf(scene.dataDir, 'cms');
  if (!killNow(pid)) throw new Error('There was no CMS to kill.');
  await until(
    async () => isRunning(pid),
    (running) => !running,
    'the CMS is gone',
    10_000,
  );
  return pid;
}

export const KINDS = {
  async cms(scene) {
    const ms = scene.chance.between(200, 9_000);
    await sleep(ms);
    await killCms(scene);
    return `after ${ms} ms of load`;
  },

  async 'site build'(scene) {
    const cms = pidOf(scene.dataDir, 'cms');
    const half = scene.chance.pick(['script', 'astro'] as const);
    await until(
      async () => buildProcesses(cms)[half],
      (pid) => pid !== undefined,
      `the ${half} of a build runs`,
      BUILD_BEGINS_MS,
    );
    const ms = scene.chance.between(0, 4_000);
    await sleep(ms);
    const victim = buildProcesses(cms)[half];
    const killed = victim !== undefined && killNow(victim);
    return killed ? `${half}, ${ms} ms after it began` : `${half} was done before ${ms} ms`;
  },

  async 'site server'(scene) {
    const ms = scene.chance.between(200, 9_000);
    await sleep(ms);
    if (!killNow(pidOf(scene.dataDir, 'site'))) throw new Error('There was no site server to kill.');
    return `after ${ms} ms of load`;
  },

  async 'render job'(scene) {
    await sleep(scene.chance.between(200, 2_000));
    const printing = scene.load.printMany(8);
    const ms = scene.chance.between(0, 250);
    await sleep(ms);
    await killCms(scene);
    await printing;
    return `${ms} ms into 8 PDFs`;
  },

  /** SQLite lives in the CMS's process: it dies in the middle of a write, and half of the time the disk tears a page. */
  async database(scene) {
    await sleep(scene.chance.between(200, 3_000));
    const saving = scene.load.burst();
    const ms = scene.chance.between(0, 60);
    await sleep(ms);
    await killCms(scene);
    const wal = join(scene.dataDir, 'luchtpost.db-wal');
    const torn = scene.chance.next() < 0.5 && existsSync(wal);
    if (torn) appendFileSync(wal, Buffer.alloc(scene.chance.between(1, 9_000), 0x5a));
    await saving;
    return `${ms} ms into a burst of saves${torn ? ', with a torn end of the log' : ''}`;
  },
} satisfies Record<string, Kill>;

export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as Kind[];
