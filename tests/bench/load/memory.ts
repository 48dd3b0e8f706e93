import { readFileSync } from 'node:fs';
import { slopeOf } from './figures.ts';

const EVERY_MS = 2_000;
const KB_A_MB = 1024;

/** The first part of a run fills caches and lets the heap find its size; what grows after it is a leak. */
const SETTLING = 1 / 3;

export interface MemoryWatch {
  /** Megabytes right now. */
  now(): number;
  /** Stops looking. @returns megabytes at most, and growth in megabytes a minute after settling */
  stop(): { mostMb: number; slope: number };
}

/** Watches the resident memory of one process (Linux). */
export function watchMemory(pid: number): MemoryWatch {
  const samples: [minute: number, mb: number][] = [];
  const started = performance.now();
  const timer = setInterval(() => {
    samples.push([(performance.now() - started) / 60_000, residentMb(pid)]);
  }, EVERY_MS);
  return {
    now: () => residentMb(pid),
    stop() {
      clearInterval(timer);
      const settled = samples.slice(Math.floor(samples.length * SETTLING));
      return { mostMb: Math.max(...samples.map(([, mb]) => mb)), slope: slopeOf(settled) };
    },
  };
}

/** @throws Error when the process is gone: a server that fell over is no flat line */
function residentMb(pid: number): number {
  const kb = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  if (!kb) throw new Error(`Process ${pid} has no memory: it ended`);
  return Number(kb) / KB_A_MB;
}
