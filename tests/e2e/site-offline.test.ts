/** Pages already visited work without a network, and never half of one build and half of another. */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeServiceWorker } from '../../site/offline/write.ts';
import { switchTo } from '../../site/publish/builds.ts';
import { createSiteServer } from '../../site/server/server.ts';
import { newContext } from '../support/page.ts';
import { finishedBuild, put, tempSiteDir } from '../unit/site/support/builds.ts';

const register = stripTypeScriptTypes(readFileSync('site/offline/register.ts', 'utf8'));

/** A small site: a tool page that registers the worker, and a reading page; each names its build three times. */
function build(siteDir: string, id: string): void {
  const dir = finishedBuild(siteDir, id);
  const page = (body: string) =>
    `<!doctype html><title>${id}</title><link rel="stylesheet" href="/_astro/style.${id}.css">${body}` +
    `<script type="module" src="/_astro/app.${id}.js"></script>`;
  put(
    dir,
    'hulpmiddel/index.html',
    page(`<p>${id}</p><script type="module" src="/_astro/register.js"></script>`),
  );
  put(dir, 'hulp/index.html', page(`<p>${id}</p>`));
  put(dir, 'niet-bezocht/index.html', page(`<p>${id}</p>`));
  put(dir, 'offline/index.html', page('<h1>U hebt nu geen internet</h1>'));
  put(dir, `_astro/style.${id}.css`, `body{--build:"${id}"}`);
  put(dir, `_astro/app.${id}.js`, `document.body.dataset.build = ${JSON.stringify(id)};`);
  put(dir, '_astro/register.js', register);
  writeServiceWorker(dir, id);
}

/** A worker wakes up when the browser finds the time. */
const soon = <Value>(ask: () => Value) => expect.poll(ask, { timeout: 20_000 });

let siteDir: string;
let server: Server;
let origin: string;
let context: BrowserContext;
let page: Page;

async function listen(port = 0): Promise<number> {
  server = createSiteServer({ siteDir, behindTls: false });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function goOffline(): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** The build that text, style and script of the page on screen belong to. */
const buildsOnScreen = () =>
  page.evaluate(() => [
    document.querySelector('p')?.textContent,
    getComputedStyle(document.body).getPropertyValue('--build').replaceAll('"', ''),
    document.body.dataset.build,
  ]);

const controlled = () =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    return navigator.serviceWorker.controller !== null;
  });

const isKept = (path: string) =>
  page.evaluate(async (kept) => (await caches.match(kept)) !== undefined, path);

beforeEach(async () => {
  siteDir = tempSiteDir();
  build(siteDir, 'a');
  switchTo(siteDir, 'a');
  origin = `http://127.0.0.1:${await listen()}`;
  context = await newContext();
  page = await context.newPage();
  await page.goto(`${origin}/hulpmiddel/`);
  await soon(controlled).toBe(true);
  await soon(() => isKept('/hulpmiddel/')).toBe(true);
  await soon(() => isKept('/_astro/app.a.js')).toBe(true);
});

afterEach(async () => {
  await context.close();
  await goOffline().catch(() => undefined);
});

describe('without a network', () => {
  it('shows the tool page and the reading pages that were visited, whole', async () => {
    await page.goto(`${origin}/hulp/`);
    await goOffline();
    for (const path of ['/hulpmiddel/', '/hulp/', '/hulp/?q=huur']) {
      await page.goto(origin + path);
      await soon(buildsOnScreen).toEqual(['a', 'a', 'a']);
    }
  });

  it('says kindly that a page that was never visited is not there', async () => {
    await goOffline();
    await page.goto(`${origin}/niet-bezocht/`);
    expect(await page.locator('h1').textContent()).toBe('U hebt nu geen internet');
  });
});

describe('when a new build goes on air', () => {
  it('shows the new pages, and offline each page whole, of its own build', async () => {
    await page.goto(`${origin}/hulp/`);
    build(siteDir, 'b');
    switchTo(siteDir, 'b');
    await soon(async () => {
      await page.goto(`${origin}/hulpmiddel/`);
      return buildsOnScreen();
    }).toEqual(['b', 'b', 'b']);
    await soon(() => isKept('/_astro/app.b.js')).toBe(true);
    // The new worker took over and threw the old one's shell away.
    await soon(() => page.evaluate(async () => (await caches.keys()).sort())).toEqual([
      'luchtpost-b',
      'luchtpost-bezocht',
    ]);
    await goOffline();
    await page.goto(`${origin}/hulp/`);
    await soon(buildsOnScreen).toEqual(['a', 'a', 'a']);
    await page.goto(`${origin}/hulpmiddel/`);
    await soon(buildsOnScreen).toEqual(['b', 'b', 'b']);
  });

  it('forgets a page that was withdrawn', async () => {
    await page.goto(`${origin}/hulp/`);
    await soon(() => isKept('/hulp/')).toBe(true);
    await goOffline();
    siteDir = tempSiteDir();
    const dir = finishedBuild(siteDir, 'c');
    writeServiceWorker(dir, 'c');
    switchTo(siteDir, 'c');
    await listen(Number(new URL(origin).port));
    const answer = await page.goto(`${origin}/hulp/`);
    expect(answer?.status()).toBe(404);
    await soon(() => isKept('/hulp/')).toBe(false);
  });
});
