/** A resident on a phone of 360 px: worries, the bridge, a plan, a card. Nothing leaves the phone. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { pageErrors } from '../support/axe.ts';
import { newContext } from '../support/page.ts';

const site = inject('siteUrl');

let page: Page;
/** Requests since the page was loaded. */
let requests: string[] = [];

beforeAll(async () => {
  const context = await newContext({ width: 360, height: 740 });
  page = await context.newPage();
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
});

afterAll(() => page.context().close());

async function open(tool: string): Promise<void> {
  await page.goto(`${site}/hulpmiddelen/${tool}/`, { waitUntil: 'networkidle' });
  requests = [];
}

/** What travelled since `open`: files of the site itself may come in, nothing goes out with what was typed. */
function travelled(): string[] {
  return requests.filter(
    (line) => !/^GET (?:blob:|data:)/.test(line) && !/^GET \S+\/_astro\/\S+\.js$/.test(line),
  );
}

const step = (name: string, value: number) =>
  page.locator(`input[name="${name}"][value="${value}"]`).check({ force: true });

const kept = () => page.getByText(/^Bewaard op dit apparaat/).waitFor();

const noSideways = () => page.evaluate('document.documentElement.scrollWidth <= innerWidth');

describe('a resident with a phone', () => {
  it('finds the tools from the front page', async () => {
    await page.goto(`${site}/`);
    await page.locator('a[href="/hulpmiddelen/"]').first().waitFor({ state: 'attached' });
    await page.goto(`${site}/hulpmiddelen/`);
    await page.getByRole('link', { name: 'Briefhulp' }).click();
    await page.waitForURL('**/hulpmiddelen/briefhulp/');
  });

  it('ticks worries, chooses three and takes an example over', async () => {
    await open('mijn-zorgen-en-stress');
    for (const worry of ['Ik vergeet dingen', 'Ik slaap slecht', 'Ik word snel boos', 'Ik ben altijd moe']) {
      await page.getByLabel(worry, { exact: true }).check();
    }
    const chip = (worry: string) => page.getByRole('button', { name: worry, exact: true });
    for (const worry of ['Ik vergeet dingen', 'Ik slaap slecht', 'Ik word snel boos'])
      await chip(worry).click();
    await chip('Ik ben altijd moe').click({ force: true });
    await page.getByText('U hebt er al drie').waitFor();
    await page.getByRole('button', { name: /^Neem over: Als ik niet kan slapen/ }).click();
    expect(await page.locator('[name="plannen.plan-1.als"]').inputValue()).toBe('ik niet kan slapen');
    expect(await pageErrors(page)).toEqual([]);
    expect(travelled()).toEqual([]);
  });

  it('draws a bridge, keeps a moment and sees the change', async () => {
    await open('mijn-brug');
    await step('geldzaken.post.nu', 1);
    await step('geldzaken.post.straks', 3);
    await page.getByLabel('Bewaar dit moment. Hoe noemt u het?').fill('In mei');
    await page.getByRole('button', { name: 'Bewaar dit moment' }).click();
    await step('geldzaken.post.nu', 2);
    await page.getByRole('cell', { name: '1 trede omhoog' }).waitFor();
    await kept();
    expect(await pageErrors(page)).toEqual([]);
    expect(await noSideways()).toBe(true);
    expect(travelled()).toEqual([]);
    await page.getByRole('link', { name: 'Maak er een plan van' }).click();
    await page.waitForURL('**/hulpmiddelen/mijn-plan/');
  });

  it('makes a plan of it that a reload keeps', async () => {
    await page.getByRole('button', { name: /Mijn post en papieren: van 2 naar 3/ }).click();
    await page.getByLabel('Wat ga ik doen?').fill('Mijn post op één plek leggen');
    await page.getByLabel('Op welke dag?').fill('2027-01-12');
    await kept();
    await page.reload();
    expect(await page.getByLabel('Wat ga ik doen?').inputValue()).toBe('Mijn post op één plek leggen');
    expect(await page.locator('[name="doel.wens"]').inputValue()).toContain('Mijn post en papieren');
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });

  it('saves a file, wipes with a question, takes the wipe back, wipes again and opens the file', async () => {
    await open('mijn-plan');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
    const file = await (await saved).path();
    const text = readFileSync(file, 'utf8');
    const field = page.getByLabel('Wat ga ik doen?');
    const wipe = async () => {
      // By keyboard: from the button to the answer that wipes.
      await page.getByRole('button', { name: 'Wis alles' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText('Alles is gewist.').waitFor();
    };
    await page.getByRole('button', { name: 'Wis alles' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await pageErrors(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toContain('Mijn post');
    await wipe();
    expect(await field.inputValue()).toBe('');
    await page.getByRole('button', { name: 'Zet terug wat er stond' }).click();
    expect(await field.inputValue()).toContain('Mijn post');
    await wipe();
    expect(await page.evaluate("localStorage.getItem('luchtpost:blad:mijn-plan')")).toBeNull();
    const chooser = page.locator('input[type="file"]');
    const asFile = (content: string) => ({
      name: 'plan.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
    await chooser.setInputFiles(asFile('{"soort": "iets"}'));
    await page.getByText('Dit bestand is niet van deze site.').waitFor();
    expect(await pageErrors(page)).toEqual([]);
    await chooser.setInputFiles(asFile(text));
    await page.getByText('Uw bestand is open.').waitFor();
    expect(await field.inputValue()).toContain('Mijn post');
    expect(travelled()).toEqual([]);
  });

  it('sees the wallet card while writing, and is told what does not fit', async () => {
    await open('mijn-hulpkaart');
    await page.getByLabel('Mijn naam').fill('Sam');
    await page.getByText('Hulpkaart van Sam').waitFor();
    await page.getByLabel('Doe dit niet').fill(`${'Raak mij niet aan en praat niet hard. '.repeat(20)}`);
    await page.getByText('Dit past niet helemaal: binnenkant rechts.').waitFor();
    expect(await pageErrors(page)).toEqual([]);
    await page.getByLabel('Doe dit niet').fill('Raak mij niet aan.');
    await page.emulateMedia({ media: 'print' });
    const face = await page.locator('.lp-kaartje__kant--voor').boundingBox();
    await page.emulateMedia({ media: 'screen' });
    // 96 dots an inch: 85.6 by 54 mm.
    expect(face?.width).toBeCloseTo((85.6 / 25.4) * 96, 0);
    expect(face?.height).toBeCloseTo((54 / 25.4) * 96, 0);
  });
});

describe('a browser that keeps nothing', () => {
  it('still works, and says so kindly', async () => {
    const context = await newContext({ width: 360, height: 740 });
    const other = await context.newPage();
    await other.addInitScript(
      "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError'); } })",
    );
    await other.goto(`${site}/hulpmiddelen/mijn-plan/`);
    await other.getByLabel('Wat ga ik doen?').fill('Bellen');
    await other.getByText('Uw browser bewaart hier niets.').waitFor();
    await context.close();
  });
});
