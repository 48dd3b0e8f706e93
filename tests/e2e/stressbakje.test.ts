import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { addDays, today } from '../../cms/stressbakje/rules/days.ts';
import { axeViolations, WCAG_AA } from '../support/axe.ts';
import { logIn, newContext } from '../support/page.ts';
import type { Login } from '../support/product.ts';
import { asBeheerder, asRole, type RestClient } from '../support/rest.ts';

type Person = RestClient & { login: Login };

const cmsUrl = inject('cmsUrl');
const root = `${cmsUrl}/admin/stressbakje`;
const START = addDays(today(), -70);

let consulent: Person;
let begeleider: Person;
let other: Person;
let beheerder: RestClient;

const idOf = async (person: RestClient) =>
  (await person.json<{ user: { id: string } }>('GET', '/gebruikers/me')).user.id;

async function openAs(person: { login: Login }, width = 1280): Promise<Page> {
  const page = await (await newContext({ width })).newPage();
  await logIn(page, cmsUrl, person.login);
  return page;
}

/** What axe finds on our part of the screen; Payload's own frame is looked at in tests/a11y. */
const axeOn = (page: Page) => axeViolations(page, { within: '.bakje', tags: [...WCAG_AA, 'best-practice'] });

/** What of ours sticks out at the right; Payload's own menu, which waits beside the screen, does not count. */
const overflows = (page: Page) =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth + 1;
    return [...document.querySelectorAll('.bakje, .bakje *')]
      .filter((element) => !element.closest('.bakje-schuif') && element.getBoundingClientRect().right > edge)
      .map((element) => `${element.tagName}.${element.className}`);
  });

beforeAll(async () => {
  beheerder = await asBeheerder(cmsUrl, inject('login'));
  consulent = await asRole(beheerder, 'consulent');
  begeleider = await asRole(beheerder, 'begeleider');
  other = await asRole(beheerder, 'begeleider');
});

describe('the Stressbakje, from agreement to pilotverslag', () => {
  test('two people carry a letter, and nobody else comes in', async () => {
    // The agreement, without a name: the screen warns, and the server refuses what is sent all the same.
    const office = await openAs(consulent);
    await office.goto(`${root}/nieuw`);
    await office.getByLabel('Begeleider').selectOption(await idOf(begeleider));
    await office.getByLabel('Start').fill(START);
    await office.getByLabel('Afspraken').fill('Wij lezen post op dinsdag met mevrouw Jansen.');
    await office.getByLabel('Reden').fill('Post geeft veel spanning.');
    await office.getByText('“mevrouw Jansen” lijkt op een naam').waitFor();
    await office.getByRole('button', { name: 'Maak het dossier' }).click();
    await office.getByText('Bij “Afspraken” staat iets dat lijkt op een naam (regel 1, woord 7)').waitFor();
    expect(await office.getByLabel('Afspraken').inputValue()).toContain('mevrouw Jansen');
    await office.getByLabel('Afspraken').fill('Wij lezen post op dinsdag.');
    await office.getByRole('button', { name: 'Maak het dossier' }).click();
    await office.waitForURL(/\/stressbakje\/dossier\//);
    const dossierUrl = office.url();
    await office.getByRole('heading', { level: 1, name: /^Dossier [a-z]{4}-[a-z]{4}-[a-z]$/ }).waitFor();
    await office.getByText('De sleutel ligt niet hier.').waitFor();

    // The first figure.
    const street = await openAs(begeleider, 390);
    await street.goto(dossierUrl);
    await street.getByLabel('Cijfer', { exact: true }).fill('9');
    await street.getByLabel('Dag', { exact: true }).fill(START);
    await street.getByRole('button', { name: 'Bewaar het cijfer' }).click();
    await street.getByRole('table', { name: /Stresscijfers/ }).waitFor();
    expect(await overflows(street)).toEqual([]);

    // A letter with a term that is near, so it stands on top.
    await office.getByText('Leg een brief klaar').click();
    await office.getByLabel('Wat voor brief is het?').selectOption({ label: 'Afwijzing' });
    await office.getByLabel('Datum op de brief').fill(addDays(today(), -33));
    await office.getByRole('button', { name: 'Leg de brief klaar' }).click();
    await office.getByRole('link', { name: 'Afwijzing' }).waitFor();
    await street.goto(root);
    const first = street.getByRole('region', { name: /aandacht nodig/ });
    await first.getByText('Laatste veilige dag voor bezwaar').waitFor();

    // The way of the letter.
    for (const button of [
      'Ik heb de brief opgehaald',
      'Ik heb de brief aangekondigd',
      'Wij hebben de brief besproken',
    ]) {
      await street.getByRole('button', { name: button }).click();
    }
    await street
      .getByText(/^Besproken/)
      .first()
      .waitFor();

    // The uitlegblad is corrected, without a person in it.
    await street.getByRole('link', { name: 'Afwijzing' }).click();
    await street.getByRole('heading', { name: 'Wat kan er misgaan?' }).waitFor();
    await street.getByText('Pas het uitlegblad aan').click();
    await street.getByLabel('Wat staat er in de brief?').fill('Er komt geen geld voor een koelkast.');
    await street.getByRole('button', { name: 'Bewaar het uitlegblad' }).click();
    await street.locator('.bakje-blad').getByText('Er komt geen geld voor een koelkast.').waitFor();
    const letterUrl = street.url();
    expect(await overflows(street)).toEqual([]);

    // Somebody who may not.
    const stranger = await openAs(other);
    await stranger.goto(dossierUrl);
    await stranger.getByText('Dit dossier bestaat niet, of is niet van u.').waitFor();
    await stranger.goto(letterUrl);
    await stranger.getByText('Deze brief bestaat niet, of is niet van u.').waitFor();
    expect(await stranger.content()).not.toContain('koelkast');
    await stranger.goto(`${root}/beheer`);
    await stranger.getByText('U werkt niet met het Stressbakje').waitFor();
    const dossierId = dossierUrl.split('/').pop() ?? '';
    const letterId = letterUrl.split('/').pop() ?? '';
    for (const [method, path, body, status] of [
      ['GET', `/bakje-dossiers/${dossierId}`, undefined, 404],
      ['GET', `/bakje-brieven/${letterId}`, undefined, 404],
      // Payload answers this for an id that does not exist as well, so it tells nothing.
      ['PATCH', `/bakje-dossiers/${dossierId}`, { agreements: 'Van mij.' }, 403],
      ['PATCH', `/bakje-dossiers/${crypto.randomUUID()}`, { agreements: 'Van mij.' }, 403],
      ['DELETE', `/bakje-dossiers/${dossierId}`, undefined, 403],
      ['POST', `/bakje-brieven/${letterId}/stap`, { naar: 'afgerond' }, 404],
      ['POST', `/bakje-dossiers/${dossierId}/overdragen`, { begeleider: await idOf(other) }, 404],
      ['POST', `/bakje-dossiers/${dossierId}/cijfer`, { cijfer: 1, dag: today(), moment: 'eind' }, 404],
    ] as const) {
      const response = await other.send(method, path, body);
      expect(`${method} ${path.split('/')[1]}: ${response.status}`).toBe(
        `${method} ${path.split('/')[1]}: ${status}`,
      );
      const { errors } = (await response.json()) as { errors: { message: string }[] };
      expect(errors[0]?.message).toBeTruthy();
    }
    // The consulent carries no letter, and the beheerder reads no content.
    const again = await consulent.send('POST', `/bakje-brieven/${letterId}/stap`, { naar: 'opgehaald' });
    expect(again.status).toBe(409);
    const seen = await beheerder.json('GET', `/bakje-dossiers/${dossierId}`);
    expect(seen.agreements).toBeUndefined();
    expect((await beheerder.send('GET', `/bakje-brieven/${letterId}`)).status).toBe(403);

    // The end, and what it brought.
    await street.goto(dossierUrl);
    await street.getByRole('button', { name: /rond de brief af/ }).click();
    await street
      .getByText(/^Afgerond/)
      .first()
      .waitFor();
    await street.getByText('Noteer een cijfer').click();
    await street.getByLabel('Cijfer', { exact: true }).fill('5');
    await street.getByRole('button', { name: 'Bewaar het cijfer' }).click();
    await street.getByText('Flinke vooruitgang').first().waitFor();
    await street.getByText('Noteer een les').click();
    await street.getByLabel('Les', { exact: true }).fill('Dinsdag is een goede dag.');
    await street.getByRole('button', { name: 'Bewaar de les' }).click();
    await street.getByRole('listitem').filter({ hasText: 'Dinsdag is een goede dag.' }).waitFor();
    street.on('dialog', (dialog) => void dialog.accept());
    await street.getByRole('button', { name: 'Sluit het dossier af' }).click();
    await street.getByText(/Afgesloten op/).waitFor();

    await office.goto(`${root}/verslag?van=${START}&tot=${today()}`);
    const table = office.getByRole('table', { name: 'Stresscijfer bij de start en nu' });
    await table.getByRole('row').nth(1).getByText('Flinke vooruitgang').waitFor();
    await office.getByText('Dinsdag is een goede dag.').waitFor();
  });
});

describe('the screens of the module', () => {
  const asWorker = ['', '/nieuw', '/verslag', '/begin-klein'];

  test.each([1280, 1024, 390])('pass axe and fit at %i', async (width) => {
    const page = await openAs(consulent, width);
    const { docs } = await consulent.json<{ docs: { id: string }[] }>('GET', '/bakje-dossiers?limit=1');
    const letters = await consulent.json<{ docs: { id: string }[] }>('GET', '/bakje-brieven?limit=1');
    for (const path of [...asWorker, `/dossier/${docs[0]?.id}`, `/brief/${letters.docs[0]?.id}`]) {
      await page.goto(`${root}${path}`);
      await page.locator('.bakje h1').waitFor();
      // Payload's menu folds away only after the page is there: on a busy machine it still pushes everything aside.
      await expect
        .poll(() => overflows(page), { timeout: 20_000, message: `what sticks out on ${path}` })
        .toEqual([]);
      expect({ path, found: await axeOn(page) }).toEqual({ path, found: [] });
    }
  });

  test('the beheerder sees the terms and no content', async () => {
    const page = await openAs({ login: inject('login') });
    await page.goto(`${root}/beheer`);
    await page.getByRole('heading', { name: 'Dit wissen wij' }).waitFor();
    expect(await axeOn(page)).toEqual([]);
    await page.getByLabel('Bewaartermijn in maanden').fill('3');
    await page.getByRole('button', { name: 'Bewaar de instellingen' }).click();
    await page.getByText('De instellingen zijn bewaard.').waitFor();
    expect(await page.locator('.bakje').textContent()).not.toContain('Wij lezen post');
  });

  test('a tick of Begin klein stays', async () => {
    const page = await openAs(begeleider);
    await page.goto(`${root}/begin-klein`);
    await page.getByLabel(/Loop de postkamer binnen/).check();
    await page.getByText(/^1 van 10 gedaan/).waitFor();
    await page.reload();
    expect(await page.getByLabel(/Loop de postkamer binnen/).isChecked()).toBe(true);
  });

  test('the uitlegblad is one page of A4', async () => {
    const page = await openAs(consulent);
    const letters = await consulent.json<{ docs: { id: string }[] }>('GET', '/bakje-brieven?limit=1');
    await page.goto(`${root}/brief/${letters.docs[0]?.id}`);
    await page.locator('.bakje-blad').waitFor();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});
