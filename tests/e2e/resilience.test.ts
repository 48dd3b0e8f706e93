import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { until } from '../support/waiting.ts';

const status = async (url: string) => {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5_000) })).status;
  } catch {
    return 0;
  }
};

describe('a CMS that falls over', () => {
  it('leaves the site up, and comes back by itself', async () => {
    const cms = `${inject('cmsUrl')}/api/globals/organisatie`;
    const pid = Number(readFileSync(join(inject('dataDir'), 'cms.pid'), 'utf8'));
    process.kill(pid, 'SIGKILL');
    await until(
      () => status(cms),
      (answer) => answer === 0,
      'the CMS is gone',
      10_000,
    );
    expect(await status(`${inject('siteUrl')}/hulp/`)).toBe(200);
    await until(
      () => status(cms),
      (answer) => answer === 200,
      'the CMS is back',
    );
    expect(Number(readFileSync(join(inject('dataDir'), 'cms.pid'), 'utf8'))).not.toBe(pid);
  });
});
