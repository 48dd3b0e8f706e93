import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  buildDir,
  contentsOf,
  currentBuild,
  isWhole,
  listBuilds,
  newBuildId,
  pointerFile,
  prune,
  rollBack,
  switchTo,
  writeBuildInfo,
} from '../../../site/publish/builds.ts';
import { holdAlsoFor, tryLock, waitForLock } from '../../../site/publish/lock.ts';
import { finishedBuild, put, tempSiteDir } from './support/builds.ts';

describe('builds', () => {
  it('have names that sort by time', () => {
    const early = newBuildId(new Date('2026-01-09T08:00:00.000Z'), 99999);
    const late = newBuildId(new Date('2026-01-10T07:00:00.000Z'), 1);
    expect([late, early].sort()).toEqual([early, late]);
  });

  it('have a later name than the one before, also when the clock was put back', () => {
    const before = newBuildId(new Date('2026-01-10T07:00:00.000Z'), 1);
    const after = newBuildId(new Date('2026-01-09T07:00:00.000Z'), 1, before);
    expect([after, before].sort()).toEqual([before, after]);
    expect(newBuildId(new Date('2026-01-11T07:00:00.000Z'), 1, before)).toBe('20260111T070000000Z-1');
  });

  it('know what they hold: a file that went, or was cut short, is seen', () => {
    const dir = tempSiteDir();
    const folder = finishedBuild(dir, 'a');
    const info = { id: 'a', builtAt: '', sourceHash: '', pages: 2, contents: contentsOf(folder) };
    writeBuildInfo(dir, info);
    expect(isWhole(dir, 'a')).toBe(true);
    put(folder, 'index.html', 'half');
    expect(isWhole(dir, 'a')).toBe(false);
    rmSync(folder, { recursive: true });
    expect(isWhole(dir, 'a')).toBe(false);
  });

  it('count only when they are finished', () => {
    const dir = tempSiteDir();
    finishedBuild(dir, 'a');
    put(buildDir(dir, 'b'), 'public/index.html', 'half');
    expect(listBuilds(dir)).toEqual(['a']);
    expect(() => switchTo(dir, 'b')).toThrow('niet af');
    expect(currentBuild(dir)).toBeUndefined();
  });

  it('go on air by a pointer, and back one at a time', () => {
    const dir = tempSiteDir();
    for (const id of ['a', 'b', 'c']) {
      finishedBuild(dir, id);
      switchTo(dir, id);
    }
    expect(currentBuild(dir)).toBe('c');
    expect(rollBack(dir)).toBe('b');
    expect(rollBack(dir)).toBe('a');
    expect(currentBuild(dir)).toBe('a');
    expect(() => rollBack(dir)).toThrow('Er is geen oudere versie van de site');
    expect(currentBuild(dir)).toBe('a');
  });

  it('cannot go back when nothing is on air', () => {
    expect(() => rollBack(tempSiteDir())).toThrow('Er staat nog geen site online');
  });

  it('keep the last three, and the one on air, and lose half ones', () => {
    const dir = tempSiteDir();
    for (const id of ['a', 'b', 'c', 'd', 'e']) finishedBuild(dir, id);
    put(buildDir(dir, 'f-half'), 'public/index.html', 'half');
    switchTo(dir, 'a');
    prune(dir);
    expect(listBuilds(dir)).toEqual(['a', 'c', 'd', 'e']);
    expect(existsSync(buildDir(dir, 'f-half'))).toBe(false);
  });

  it('are not on air when the pointer names one that is gone', () => {
    const dir = tempSiteDir();
    writeFileSync(pointerFile(dir), 'weg\n');
    expect(currentBuild(dir)).toBeUndefined();
  });
});

describe('the build lock', () => {
  it('is held while a program that its holder started is there, also when the holder is killed', () => {
    const dir = tempSiteDir();
    const release = tryLock(dir);
    holdAlsoFor(dir, process.pid);
    const held = JSON.parse(readFileSync(lockFile(dir), 'utf8')) as object;
    writeFileSync(lockFile(dir), JSON.stringify({ ...held, pid: 2 ** 22 + 1 }));
    expect(tryLock(dir)).toBeUndefined();
    writeFileSync(lockFile(dir), JSON.stringify({ ...held, helper: 2 ** 22 + 1 }));
    release?.();
    expect(existsSync(lockFile(dir))).toBe(false);
  });

  const lockFile = (dir: string) => join(dir, 'build.lock');

  it('lets one build in at a time', () => {
    const dir = tempSiteDir();
    const release = tryLock(dir);
    expect(release).toBeTypeOf('function');
    expect(tryLock(dir)).toBeUndefined();
    release?.();
    expect(tryLock(dir)).toBeTypeOf('function');
  });

  it('is taken over from a process that is gone, and from one that took longer than any build', () => {
    const dir = tempSiteDir();
    // Linux never gives out a number this high (its ceiling is 2^22).
    writeFileSync(lockFile(dir), JSON.stringify({ pid: 2 ** 22 + 1, since: Date.now() }));
    expect(tryLock(dir)).toBeTypeOf('function');
    writeFileSync(lockFile(dir), JSON.stringify({ pid: process.pid, since: Date.now() - 60 * 60 * 1000 }));
    expect(tryLock(dir)).toBeTypeOf('function');
    writeFileSync(lockFile(dir), 'onzin');
    expect(tryLock(dir)).toBeTypeOf('function');
  });

  it('is not given back by a holder that lost it', () => {
    const dir = tempSiteDir();
    const release = tryLock(dir);
    const other = JSON.stringify({ pid: 1, since: Date.now() });
    writeFileSync(lockFile(dir), other);
    release?.();
    expect(readFileSync(lockFile(dir), 'utf8')).toBe(other);
  });

  it('is waited for, with patience that ends', async () => {
    const dir = tempSiteDir();
    const release = tryLock(dir);
    let waits = 0;
    setTimeout(() => release?.(), 100);
    const second = await waitForLock(dir, 5000, () => (waits += 1));
    expect(waits).toBe(1);
    await expect(waitForLock(dir, 0, () => {})).rejects.toThrow('Er loopt al een publicatie');
    second();
  });
});
