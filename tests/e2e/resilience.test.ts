import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { sample } from '../support/matrix.ts';
import { asBeheerder } from '../support/rest.ts';
import { until } from '../support/waiting.ts';

const status = async (url: string) => {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5_000) })).status;
  } catch {
    return 0;
  }
};

const cmsPid = () => Number(readFileSync(join(inject('dataDir'), 'cms.pid'), 'utf8'));

describe('a CMS that falls over', () => {
  it('in the middle of a site build: after the restart the page comes on the site all the same', async () => {
    const beheerder = await asBeheerder(inject('cmsUrl'), inject('login'));
    const page = sample('hulp');
    await beheerder.json('POST', '/hulp', { ...page, _status: 'published' });
    const state = async () => (await beheerder.json<{ state: string }>('GET', '/globals/publicatie')).state;
    await until(state, (answer) => answer === 'bezig', 'the build has begun', 20_000);
    process.kill(cmsPid(), 'SIGKILL');
    await until(
      () => status(`${inject('siteUrl')}/hulp/${page.slug}/`),
      (answer) => answer === 200,
      'the page is on the site',
      90_000,
    );
    await until(
      () => status(`${inject('cmsUrl')}/admin/login`),
      (answer) => answer === 200,
      'the CMS is back',
    );
    await until(state, (answer) => answer === 'gelukt', 'the build is told as done', 90_000);
  });

  it('leaves the site up, and comes back by itself', async () => {
    const cms = `${inject('cmsUrl')}/api/globals/organisatie`;
    const pid = cmsPid();
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
    expect(cmsPid()).not.toBe(pid);
  });
});

describe('a site server that falls over', () => {
  it('comes back by itself, with the same pages', async () => {
    const pid = () => Number(readFileSync(join(inject('dataDir'), 'site.pid'), 'utf8'));
    const before = pid();
    process.kill(before, 'SIGKILL');
    await until(
      async () => pid() !== before && (await status(`${inject('siteUrl')}/hulp/`)) === 200,
      (isBack) => isBack,
      'the site is back',
      90_000,
    );
  });
});
