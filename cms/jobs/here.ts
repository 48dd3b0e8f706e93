import type { Payload } from 'payload';
import { queueMissedBuild } from '../publish/catchUp.ts';
import { requeueInterruptedJobs } from './requeueInterrupted.ts';
import { type Runner, wantToRun } from './runner.ts';
import { seatOf } from './seat.ts';

/** One for a process, in whichever bundle of Next this module is loaded. */
const SHARED = Symbol.for('luchtpost.jobs');
const shared = globalThis as { [SHARED]?: Runner };

/** Makes this process one of those that want to run the jobs; whichever does, first takes up what was left lying. */
export async function joinJobs(payload: Payload): Promise<void> {
  shared[SHARED] ??= await wantToRun(payload, {
    onTaken: async () => {
      await requeueInterruptedJobs(payload);
      await queueMissedBuild(payload);
    },
  });
}

/** Whether this process runs the jobs, at this moment. */
export const jobsHere = (): boolean => shared[SHARED]?.isRunner() ?? false;

/**
 * For a job that does what cannot be taken back, or cannot be done twice. To be called when it begins.
 * @returns asks the database whether no other process has taken the jobs over since: then it must stop. A job that
 * somebody runs by hand, in a process without the seat, has no turn to lose.
 */
export function turnHere(payload: Payload): () => Promise<boolean> {
  const turn = shared[SHARED]?.turn();
  return async () => turn === undefined || (await seatOf(payload))?.holder === turn;
}
