import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Process {
  pid: number;
  parent: number;
  command: string;
}

function allProcesses(): Process[] {
  const listing = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return listing.split('\n').flatMap((line) => {
    const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return command === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }];
  });
}

/** The process of `cms` or `site`, as `npm start` wrote it down. */
export const pidOf = (dataDir: string, name: 'cms' | 'site'): number =>
  Number(readFileSync(join(dataDir, `${name}.pid`), 'utf8'));

/** The site build that a CMS runs now: its script and, when it has come that far, Astro. */
export function buildProcesses(cms: number): { script?: number; astro?: number } {
  const all = allProcesses();
  const script = all.find(({ parent, command }) => parent === cms && command.includes('build-site.ts'))?.pid;
  const astro = script === undefined ? undefined : all.find(({ parent }) => parent === script)?.pid;
  return { ...(script !== undefined && { script }), ...(astro !== undefined && { astro }) };
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** kill -9. @returns whether there was such a process */
export function killNow(pid: number): boolean {
  try {
    process.kill(pid, 'SIGKILL');
    return true;
  } catch {
    return false;
  }
}
