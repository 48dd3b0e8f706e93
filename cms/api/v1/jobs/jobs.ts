import { randomUUID } from 'node:crypto';
import { PdfUnavailable } from '../../../letters/render/pdfUnavailable.ts';
import type { LetterForm } from '../../../letters/render/writeLetter.ts';
import { JOB_KEPT_MINUTES, MAX_HELD_BYTES, MAX_JOBS_PER_KEY } from '../limits.ts';

/** A letter of a job that could not be made. */
export interface JobError {
  /** Place in what was sent, from 1. */
  number: number;
  errors: { pointer: string; detail: string }[];
}

export type JobState = 'wacht' | 'bezig' | 'klaar' | 'opgehaald' | 'mislukt';

export interface Job {
  id: string;
  /** The koppeling that asked; to any other the job does not exist. */
  owner: string;
  format: LetterForm;
  total: number;
  state: JobState;
  made: number;
  failed: number;
  /** Of what failed, the first ones; the result names them all. */
  errors: JobError[];
  /** Dutch: why the whole job failed. */
  message?: string;
  /** The ZIP, in the pieces it was made in; gone once it is fetched. */
  result?: Uint8Array[];
  bytes: number;
  /** Milliseconds since 1970: when the job is forgotten; not set while it runs. */
  expiresAt?: number;
  /** Stops the work. */
  stop: AbortController;
}

/** Does the work of a job: adds to `made`, `failed`, `errors` and `result`. */
export type Work = (job: Job) => Promise<void>;

const MINUTE_MS = 60_000;
/** Of a job that failed and of one that was fetched, nothing is kept but a few numbers. */
const ENDED: readonly JobState[] = ['opgehaald', 'mislukt'];

/** Says that a job was put to an end; its sentence is for people. */
export class JobFailed extends Error {}

/**
 * The jobs of this process, one at work at a time. Nothing of a job is ever written down: when the process ends it is
 * gone, and the system that asked asks again.
 */
export class JobStore {
  private readonly jobs = new Map<string, Job>();
  private readonly queue: { job: Job; work: Work }[] = [];
  private working = false;
  private readonly now: () => number;

  /** @param now  the clock, in milliseconds since 1970 */
  constructor(now: () => number = Date.now) {
    this.now = now;
  }

  /** @returns the new job, or undefined when this key has too many */
  add(owner: string, format: LetterForm, total: number, work: Work): Job | undefined {
    this.forgetOld();
    const open = [...this.jobs.values()].filter((job) => job.owner === owner && !ENDED.includes(job.state));
    if (open.length >= MAX_JOBS_PER_KEY) return undefined;
    const job: Job = {
      id: randomUUID(),
      owner,
      format,
      total,
      state: 'wacht',
      made: 0,
      failed: 0,
      errors: [],
      bytes: 0,
      stop: new AbortController(),
    };
    this.jobs.set(job.id, job);
    this.queue.push({ job, work });
    void this.workOn();
    return job;
  }

  /** The job of this owner; undefined when there is none, or it is somebody else's. */
  get(id: string, owner: string): Job | undefined {
    this.forgetOld();
    const job = this.jobs.get(id);
    return job?.owner === owner ? job : undefined;
  }

  /** Stops a job and forgets all of it. */
  remove(job: Job): void {
    job.stop.abort();
    delete job.result;
    this.jobs.delete(job.id);
  }

  /** The result was fetched to the last byte: it is not kept. */
  fetched(job: Job): void {
    delete job.result;
    job.bytes = 0;
    job.errors = [];
    job.state = 'opgehaald';
  }

  /** Bytes of all results that wait to be fetched or are being made. */
  heldBytes(): number {
    return [...this.jobs.values()].reduce((sum, job) => sum + job.bytes, 0);
  }

  /** @throws JobFailed when this job would hold more than there is room for */
  hold(job: Job, bytes: number): void {
    if (this.heldBytes() + bytes > MAX_HELD_BYTES) {
      throw new JobFailed(
        'Er is geen ruimte meer voor het resultaat. Stuur minder brieven tegelijk, of haal eerst op wat klaar is.',
      );
    }
    job.bytes += bytes;
  }

  private async workOn(): Promise<void> {
    if (this.working) return;
    this.working = true;
    for (let next = this.queue.shift(); next; next = this.queue.shift()) {
      const { job, work } = next;
      if (job.stop.signal.aborted) continue;
      job.state = 'bezig';
      try {
        await work(job);
        job.state = 'klaar';
      } catch (error) {
        job.state = 'mislukt';
        job.message =
          error instanceof JobFailed || error instanceof PdfUnavailable
            ? error.message
            : 'De opdracht liep vast. Probeer het nog een keer.';
        delete job.result;
        job.bytes = 0;
      }
      job.expiresAt = this.now() + JOB_KEPT_MINUTES * MINUTE_MS;
      // A result that nobody asks for must go as well.
      setTimeout(() => this.forgetOld(), JOB_KEPT_MINUTES * MINUTE_MS + 1_000).unref();
    }
    this.working = false;
  }

  private forgetOld(): void {
    for (const job of this.jobs.values()) {
      if (job.expiresAt !== undefined && job.expiresAt <= this.now()) this.remove(job);
    }
  }
}

/** Next may load this module in several bundles; they share one list. */
const SHARED = Symbol.for('luchtpost.apiJobs');

/** The jobs of this process. */
export function jobStore(): JobStore {
  const shared = globalThis as { [SHARED]?: JobStore };
  shared[SHARED] ??= new JobStore();
  return shared[SHARED];
}
