import type { Payload } from 'payload';
import { queueMissedBuild } from '../publish/catchUp.ts';
import { requeueInterruptedJobs } from './requeueInterrupted.ts';
import { type Runner, wantToRun } from './runner.ts';

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
