import { describe, expect, it } from 'vitest';
import { JobFailed, JobStore } from '../../../cms/api/v1/jobs/jobs.ts';
import { JOB_KEPT_MINUTES, MAX_HELD_BYTES, MAX_JOBS_PER_KEY } from '../../../cms/api/v1/limits.ts';

const settled = () => new Promise((resolve) => setImmediate(resolve));

function withClock() {
  let now = 0;
  const store = new JobStore(() => now);
  return { store, pass: (minutes: number) => (now += minutes * 60_000) };
}

describe('the jobs', () => {
  it('are done one after the other', async () => {
    const { store } = withClock();
    const done: string[] = [];
    const work = (name: string) => async () => {
      await settled();
      done.push(name);
    };
    const first = store.add('a', 'pdf', 1, work('eerste'));
    const second = store.add('b', 'pdf', 1, work('tweede'));
    expect([first?.state, second?.state]).toEqual(['bezig', 'wacht']);
    while (second?.state !== 'klaar') await settled();
    expect(done).toEqual(['eerste', 'tweede']);
  });

  it('belong to the key that gave them', () => {
    const { store } = withClock();
    const job = store.add('a', 'pdf', 1, async () => {});
    expect(store.get(job?.id ?? '', 'a')).toBe(job);
    expect(store.get(job?.id ?? '', 'b')).toBeUndefined();
    expect(store.get('__proto__', 'a')).toBeUndefined();
  });

  it('are forgotten when their time is over, with all they hold', async () => {
    const { store, pass } = withClock();
    const job = store.add('a', 'pdf', 1, async (own) => {
      store.hold(own, 1000);
      own.result = [new Uint8Array(1000)];
    });
    while (job?.state !== 'klaar') await settled();
    pass(JOB_KEPT_MINUTES - 1);
    expect(store.get(job.id, 'a')).toBe(job);
    pass(1);
    expect(store.get(job.id, 'a')).toBeUndefined();
    expect(job.result).toBeUndefined();
    expect(store.heldBytes()).toBe(0);
  });

  it('are refused when a key has too many, until one was fetched', async () => {
    const { store } = withClock();
    const jobs = Array.from({ length: MAX_JOBS_PER_KEY }, () => store.add('a', 'pdf', 1, async () => {}));
    expect(store.add('a', 'pdf', 1, async () => {})).toBeUndefined();
    expect(store.add('b', 'pdf', 1, async () => {})).toBeDefined();
    while (jobs[0]?.state !== 'klaar') await settled();
    store.fetched(jobs[0]);
    expect(store.add('a', 'pdf', 1, async () => {})).toBeDefined();
  });

  it('fail with a reason when there is no room, and with a plain word for any other fault', async () => {
    const { store } = withClock();
    const large = store.add('a', 'pdf', 1, async (own) => store.hold(own, MAX_HELD_BYTES + 1));
    const broken = store.add('a', 'pdf', 1, async () => {
      throw new Error('Zonnebloemstraat');
    });
    while (broken?.state !== 'mislukt') await settled();
    expect(large?.message).toContain('geen ruimte');
    expect(broken.message).not.toContain('Zonnebloem');
    expect(store.heldBytes()).toBe(0);
    expect(new JobFailed('x')).toBeInstanceOf(Error);
  });

  it('that were cancelled before their turn are never begun', async () => {
    const { store } = withClock();
    let begun = false;
    const first = store.add('a', 'pdf', 1, settled as () => Promise<never>);
    const second = store.add('a', 'pdf', 1, async () => {
      begun = true;
    });
    if (second) store.remove(second);
    while (first?.state !== 'klaar') await settled();
    await settled();
    expect(begun).toBe(false);
    expect(second?.stop.signal.aborted).toBe(true);
  });
});
