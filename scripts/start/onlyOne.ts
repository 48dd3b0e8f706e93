import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartProblem } from './problem.ts';

const OURS = /(?:^|[/\\\0 ])(?:start|dev)\.ts(?:$|[\0 ])|next-server|next\0(?:start|dev)\0|serve-site\.ts/;

/**
 * Marks a data folder as in use by this start. Two on one folder would take each other's jobs, each build over the
 * other's, and both write down which process is the CMS.
 * @returns gives the folder back
 * @throws StartProblem (Dutch) when another start uses it, or a CMS or site that one left behind still runs
 */
export function claimDataFolder(
  dataDir: string,
  isOurs: (pid: number) => boolean = isOurProgram,
): () => void {
  const file = join(dataDir, 'start.pid');
  const other = pidIn(file);
  if (other !== undefined && other !== process.pid && isOurs(other)) {
    throw new StartProblem(
      `Luchtpost draait al op deze gegevens (${dataDir}, proces ${other}). Stop dat eerst, of kies met LUCHTPOST_DATA een andere map.`,
    );
  }
  for (const name of ['cms', 'site']) {
    const left = pidIn(join(dataDir, `${name}.pid`));
    if (left !== undefined && left !== process.pid && isOurs(left) && isOfFolder(left, dataDir)) {
      throw new StartProblem(
        `Er draait nog een deel van een vorige start op deze gegevens (${name}, proces ${left}). Stop het met: kill ${left}`,
      );
    }
  }
  writeFileSync(file, String(process.pid));
  return () => {
    if (pidIn(file) === process.pid) rmSync(file, { force: true });
  };
}

function pidIn(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a program we started has this data folder: another installation's may have the number by now. */
function isOfFolder(pid: number, dataDir: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`LUCHTPOST_DATA=${dataDir}`);
  } catch {
    return process.platform !== 'linux';
  }
}

/** Whether a process is there and is one of ours: after a restart of the machine another may have its number. */
function isOurProgram(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  try {
    return OURS.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    // Not Linux: that there is such a process has to do.
    return process.platform !== 'linux';
  }
}
