import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { isGone, markOf } from '../../../cms/jobs/processMark.ts';

describe('whether a process is gone', () => {
  it('is seen of one on this machine', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await once(child, 'spawn');
    const mark = markOf(child.pid);
    expect(isGone(mark)).toBe(false);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isGone(mark)).toBe(true);
    expect(isGone(markOf())).toBe(false);
  });

  it('is seen when another process has its number by now', () => {
    const { place } = markOf();
    const onLinux = process.platform === 'linux';
    expect(isGone({ place, process: `${process.pid} 1` })).toBe(onLinux);
  });

  it('is not known of one elsewhere', () => {
    expect(isGone({ place: 'an other machine', process: '999999999' })).toBe(false);
  });
});
