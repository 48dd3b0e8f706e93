import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process, so that another can tell whether it is still there. */
export interface ProcessMark {
  /** Where process numbers mean the same: one machine since it was switched on, and in it one container. */
  place: string;
  /** Its number there, and when it began: numbers come back. */
  process: string;
}

/** Read of `/proc`, where there is one. */
function orNothing(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

/** When a process began, in ticks since the machine was switched on; empty when it is gone or this is not Linux. */
function beganAt(pid: number): string {
  const stat = orNothing(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  // The name in brackets may hold spaces and brackets itself; field 3 follows the last of them, the start is field 22.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const isEnded = fields[0] === 'Z' || fields[0] === 'X';
  return isEnded ? '' : (fields[19] ?? '');
}

/** The mark of a process on this machine, this one when none is named. */
export function markOf(pid: number = process.pid): ProcessMark {
  const started = orNothing(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  const container = orNothing(() => readlinkSync('/proc/self/ns/pid'));
  return { place: `${hostname()} ${started} ${container}`.trim(), process: `${pid} ${beganAt(pid)}`.trim() };
}

/** Whether a process is gone for certain. Of another place nothing is known: false. */
export function isGone(mark: ProcessMark): boolean {
  if (mark.place !== markOf().place) return false;
  const [pid = '', began = ''] = mark.process.split(' ');
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
  return began !== '' && beganAt(Number(pid)) !== began;
}
