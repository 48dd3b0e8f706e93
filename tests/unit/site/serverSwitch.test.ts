import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildDir, contentsOf, switchTo, writeBuildInfo } from '../../../site/publish/builds.ts';
import { finishedBuild, pageOf, tempSiteDir } from './support/builds.ts';
import { serve, siteOnAir } from './support/serve.ts';

describe('a switch', () => {
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  it('before the first build there is a calm page with status 503, and then the site', async () => {
    const siteDir = tempSiteDir();
    const ask = await serve(siteDir);
    const early = await ask('/');
    expect([early.status, early.headers['retry-after']]).toEqual([503, '10']);
    expect(early.body.toString()).toContain('De site komt er zo aan');
    finishedBuild(siteDir, 'a');
    switchTo(siteDir, 'a');
    await pause(150);
    expect((await ask('/')).status).toBe(200);
  });

  it('under load never gives an error, nor a page that is half old and half new', async () => {
    const { siteDir } = siteOnAir();
    const ids = ['a', 'b', 'c', 'd', 'e'];
    for (const id of ids.slice(1)) finishedBuild(siteDir, id);
    const ask = await serve(siteDir);
    const seen = new Set<string>();
    let busy = true;
    const visitor = async () => {
      while (busy) {
        const { status, body } = await ask('/hulp/brief/');
        const page = body.toString();
        const id = /<title>(.*?)<\/title>/.exec(page)?.[1] ?? '?';
        expect(status).toBe(200);
        expect(page).toBe(pageOf(id));
        seen.add(id);
      }
    };
    const visitors = Array.from({ length: 8 }, visitor);
    for (const id of ids) {
      switchTo(siteDir, id);
      await pause(200);
    }
    busy = false;
    await Promise.all(visitors);
    expect([...seen]).toEqual(ids);
  });

  it('still has the style of a page that was opened just before', async () => {
    const { siteDir } = siteOnAir();
    const ask = await serve(siteDir);
    await ask('/');
    finishedBuild(siteDir, 'b');
    switchTo(siteDir, 'b');
    await pause(150);
    expect((await ask('/')).body.toString()).toBe(pageOf('b'));
    const old = await ask('/_astro/style.a.css');
    expect([old.status, old.body.toString()]).toEqual([200, 'body{--build:"a"}']);
  });

  it('to a build that cannot be opened leaves the old one up', async () => {
    const { siteDir } = siteOnAir();
    const ask = await serve(siteDir);
    await ask('/');
    const broken = finishedBuild(siteDir, 'b');
    rmSync(broken, { recursive: true });
    switchTo(siteDir, 'b');
    await pause(150);
    expect((await ask('/')).body.toString()).toBe(pageOf('a'));
  });

  it('to a build of which a file went missing later shows the newest that is whole, also at a start', async () => {
    const { siteDir } = siteOnAir();
    const folder = finishedBuild(siteDir, 'b');
    const info = { id: 'b', builtAt: '', sourceHash: '', pages: 2, contents: contentsOf(folder) };
    writeBuildInfo(siteDir, info);
    switchTo(siteDir, 'b');
    rmSync(`${folder}/hulp`, { recursive: true });
    const ask = await serve(siteDir);
    expect((await ask('/')).body.toString()).toBe(pageOf('a'));
    finishedBuild(siteDir, 'c');
    switchTo(siteDir, 'c');
    await pause(150);
    expect((await ask('/')).body.toString()).toBe(pageOf('c'));
  });

  it('to a build whose mark of completion was lost shows the newest that is whole', async () => {
    const { siteDir } = siteOnAir();
    finishedBuild(siteDir, 'b');
    switchTo(siteDir, 'b');
    rmSync(`${buildDir(siteDir, 'b')}/build.json`);
    const ask = await serve(siteDir);
    expect((await ask('/')).body.toString()).toBe(pageOf('a'));
  });

  it('is made again when the files go away under our hands: one visitor at most sees nothing', async () => {
    const { siteDir } = siteOnAir();
    const folder = finishedBuild(siteDir, 'b');
    switchTo(siteDir, 'b');
    const ask = await serve(siteDir);
    expect((await ask('/')).body.toString()).toBe(pageOf('b'));
    rmSync(folder, { recursive: true });
    await ask('/').catch(() => undefined);
    await pause(150);
    expect((await ask('/')).body.toString()).toBe(pageOf('a'));
  });
});
