import type { FileChooser, Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { moveCaret } from '../support/caret.ts';
import { newContext } from '../support/page.ts';
import { asBeheerder, asRole, type RestClient } from '../support/rest.ts';
import * as files from '../unit/import/wordFiles.ts';
import { enter, settledScores } from './letterJourney.ts';

const cmsUrl = inject('cmsUrl');
const list = `${cmsUrl}/admin/collections/brieven`;
let page: Page;
let writer: RestClient;

beforeEach(async () => {
  const context = await newContext();
  page = await context.newPage();
  const user = await asRole(await asBeheerder(cmsUrl, inject('login')), 'communicatie');
  writer = user;
  await enter(page, cmsUrl, user.login);
  return () => context.close();
});

/** Chooses a file with the keyboard. Until React has taken over the page, the button is there and does nothing. */
const choose = async (name: string, bytes: Uint8Array) => {
  const button = page.getByRole('button', { name: 'Open een Word-bestand' });
  let chooser: FileChooser | undefined;
  while (!chooser) {
    const opened = page.waitForEvent('filechooser', { timeout: 3_000 }).catch(() => undefined);
    await button.press('Enter');
    chooser = await opened;
  }
  await chooser.setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
};

describe('opening a Word file', () => {
  test('with the keyboard, from the list to a scored letter', async () => {
    await page.goto(list);
    await choose('Brief met beeld.docx', await files.withImageAndEdges());
    const result = page.getByRole('heading', { name: 'De brief ‘Brief met beeld’ staat klaar' });
    await result.waitFor();
    expect(await result.evaluate((heading) => heading === document.activeElement)).toBe(true);
    expect(await page.getByText('1 afbeelding is niet meegenomen.').count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/brieven\/[0-9a-f-]{24,}/);
    await settledScores(page);
    expect(await page.getByLabel('Tekst van de voorkant').innerText()).toContain('Boven het beeld.');
  });

  test('that cannot be read says why, and another one can follow', async () => {
    await page.goto(`${list}/create`);
    await choose('geheim.docx', files.withPassword());
    await page.getByText('Op dit bestand zit een wachtwoord.').waitFor();
    await choose('brief.docx', await files.letter());
    await page.getByRole('link', { name: 'Open de brief' }).waitFor();
    expect(await page.getByText('Op dit bestand zit een wachtwoord.').count()).toBe(0);
  });

  test('dropped on the page', async () => {
    await page.goto(list);
    const zone = page.locator('.brief-import__vlak');
    await zone.waitFor();
    const bytes = [...(await files.withTable())];
    const transfer = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], 'tabel.docx'));
      return data;
    }, bytes);
    await zone.dispatchEvent('drop', { dataTransfer: transfer });
    await page.getByText('Alle tekst is meegekomen.').waitFor();
    await page.getByRole('link', { name: 'Open de brief' }).click();
    await page.waitForURL(/\/brieven\/[0-9a-f-]{24,}/);
    const table = page.getByLabel('Tekst van de voorkant').locator('table');
    await table.waitFor();
    const words = await table.innerText();
    for (const word of ['Bedrag', '500 euro', 'per maand']) expect(words).toContain(word);
  });
});

const PDF = `Geachte mevrouw Jansen,

U hebt op 3 maart een bijdrage aangevraagd. Wij hebben besloten dat u de uitke-
ring krijgt. Wij betalen het geld binnen twee weken op uw rekening, en wij laten het
u weten als dat langer duurt.
Pagina 1 van 2

• Teken het formulier en stuur het op naar het adres dat boven aan deze
brief staat.
• Bewaar een kopie van alles wat u ons stuurt.

Hebt u vragen over deze brief, of kunt u het formulier niet alleen invullen? Bel dan
met onze afdeling Inkomen. Wij zijn er elke werkdag van negen tot vijf uur.
Pagina 2 van 2`;

/** What the browser does when somebody pastes; headless Chromium has no clipboard of its own to fill. */
async function paste(text: string, html = ''): Promise<void> {
  await page.getByLabel('Tekst van de voorkant').click();
  await page.getByLabel('Tekst van de voorkant').evaluate(
    (element, content) => {
      const data = new DataTransfer();
      data.setData('text/plain', content.text);
      if (content.html) data.setData('text/html', content.html);
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    { text, html },
  );
}

const paragraphs = () =>
  page
    .getByLabel('Tekst van de voorkant')
    .evaluate((element) => [...element.querySelectorAll('p, li, h2, h3')].map((block) => block.textContent));

describe('pasting a letter', () => {
  test('out of a PDF gives paragraphs, one undo takes it back, and the original is kept', async () => {
    await page.goto(`${list}/create`);
    await page.locator('#field-subject').fill('Geplakte brief');
    await paste(PDF);
    await settledScores(page);
    const clean = await paragraphs();
    expect(clean).toEqual([
      'Geachte mevrouw Jansen,',
      'U hebt op 3 maart een bijdrage aangevraagd. Wij hebben besloten dat u de uitkering krijgt. Wij betalen het geld binnen twee weken op uw rekening, en wij laten het u weten als dat langer duurt.',
      'Teken het formulier en stuur het op naar het adres dat boven aan deze brief staat.',
      'Bewaar een kopie van alles wat u ons stuurt.',
      'Hebt u vragen over deze brief, of kunt u het formulier niet alleen invullen? Bel dan met onze afdeling Inkomen. Wij zijn er elke werkdag van negen tot vijf uur.',
    ]);

    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await paragraphs()).join('')).toBe('');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(paragraphs).toEqual(clean);

    await moveCaret(page, 'Control+Home');
    await page.keyboard.type('Nieuw begin. ');
    const kept = page.waitForResponse((response) => response.url().endsWith('/origineel'));
    await page.locator('#action-save-draft, #action-save').first().click();
    expect(await (await kept).json()).toEqual({ kept: true });
    const id = /brieven\/([0-9a-f-]{24,})/.exec(page.url())?.[1];
    const letter = await writer.json<{ front: unknown; original: { source: string; front: unknown } }>(
      'GET',
      `/brieven/${id}?depth=0&draft=true`,
    );
    expect(letter.original.source).toBe('geplakt');
    expect(JSON.stringify(letter.front)).toContain('Nieuw begin.');
    expect(JSON.stringify(letter.original.front)).not.toContain('Nieuw begin.');

    // The original was written after the first save: going on from here must still be possible.
    await page.getByLabel('Tekst van de voorkant').click();
    await moveCaret(page, 'Control+End');
    await page.keyboard.type(' Tot ziens.');
    const saved = page.waitForResponse(
      (response) => response.request().method() === 'PATCH' && response.url().includes(`/brieven/${id}`),
    );
    await page.locator('#action-save-draft, #action-save').first().click();
    expect((await saved).status()).toBe(200);
  });

  test('out of Word keeps bold, lists and safe links and nothing else', async () => {
    await page.goto(`${list}/create`);
    await paste(
      'x',
      `<html><head><style>p.MsoNormal{color:red}</style></head><body><!--StartFragment-->
<h1>Uw huur</h1>
<p class=MsoNormal style='mso-margin-top-alt:auto'><span style='color:#1F497D'>U krijgt <b>120 euro</b>.<o:p></o:p></span></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>Bel <a href="javascript:alert(1)">ons</a> of <a href="https://voorbeeld.example/">kijk</a><o:p></o:p></p>
<!--EndFragment--></body></html>`,
    );
    const front = page.getByLabel('Tekst van de voorkant');
    await front.locator('h2').waitFor();
    expect(await paragraphs()).toEqual(['Uw huur', 'U krijgt 120 euro.', 'Bel ons of kijk']);
    expect(await front.locator('strong').innerText()).toBe('120 euro');
    expect(
      await front.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['https://voorbeeld.example/']);
    expect(await front.innerHTML()).not.toMatch(/mso|1F497D|javascript/i);
  });

  test('one sentence goes on in the paragraph of the caret', async () => {
    await page.goto(`${list}/create`);
    await page.getByLabel('Tekst van de voorkant').click();
    await page.keyboard.type('U krijgt ');
    await paste('een\u00a0toe\u00adslag');
    await expect.poll(paragraphs).toEqual(['U krijgt een toeslag']);
  });
});
