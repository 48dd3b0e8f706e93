import { beforeAll, describe, expect, inject, it } from 'vitest';
import { ROLES, type Role } from '../../../cms/access/roles.ts';
import { asBeheerder, asRole, RestClient } from '../../support/rest.ts';
import { richText } from '../../support/richText.ts';

type Actor = Role | 'bezoeker';

const clients = new Map<Actor, RestClient>();
let beheerder: RestClient;

beforeAll(async () => {
  beheerder = await asBeheerder(inject('cmsUrl'), inject('login'));
  for (const role of ROLES) clients.set(role, await asRole(beheerder, role));
  clients.set('bezoeker', new RestClient(inject('cmsUrl')));
});

async function newLetter(subject = 'Proef'): Promise<string> {
  const { doc } = await beheerder.json<{ doc: { id: string } }>('POST', '/brieven?draft=true', {
    subject,
    kind: 'informatie',
    front: richText('Beste lezer, u krijgt geld terug.'),
  });
  return doc.id;
}

async function inReview(): Promise<string> {
  const id = await newLetter();
  await beheerder.json('POST', `/brieven/${id}/beoordeling/vraag`, {
    stoelen: ['toegang', 'kwaliteit', 'ervaringsdeskundige', 'jurist', 'communicatie'],
  });
  return id;
}

/** Tries it as every role and as a visitor, each on a letter of its own. @returns the statuses by actor */
async function asEverybody(make: () => Promise<string>, method: string, path: string, body?: unknown) {
  const found: Record<string, number> = {};
  for (const [actor, client] of clients) {
    const response = await client.send(method, `/brieven/${await make()}${path}`, body);
    const answer = (await response.json()) as { errors?: { message: string }[] };
    if (!response.ok) expect(answer.errors?.[0]?.message, `${actor} reads why`).toMatch(/\.$/);
    found[actor] = response.status;
  }
  return found;
}

const nobody = {
  beheerder: 403,
  communicatie: 403,
  jurist: 403,
  ervaringsdeskundige: 403,
  trainer: 403,
  consulent: 403,
  begeleider: 403,
  bezoeker: 401,
};

describe('who may do what with a letter, over REST', () => {
  it('see its workflow: who may read letters', async () => {
    expect(await asEverybody(newLetter, 'GET', '/werkstroom')).toEqual({
      ...nobody,
      beheerder: 200,
      communicatie: 200,
      jurist: 200,
      ervaringsdeskundige: 200,
      consulent: 200,
    });
  });

  it('ask for a review: who may change letters', async () => {
    const body = { stoelen: ['jurist'] };
    expect(await asEverybody(newLetter, 'POST', '/beoordeling/vraag', body)).toEqual({
      ...nobody,
      beheerder: 200,
      communicatie: 200,
      jurist: 200,
    });
  });

  it.each([
    ['toegang', ['beheerder', 'consulent']],
    ['kwaliteit', ['beheerder', 'communicatie', 'consulent']],
    ['ervaringsdeskundige', ['beheerder', 'ervaringsdeskundige']],
    ['jurist', ['beheerder', 'jurist']],
    ['communicatie', ['beheerder', 'communicatie']],
  ])('judge on the seat %s: %j', async (stoel, allowed) => {
    const body = { stoel, oordeel: 'akkoord' };
    const expected = { ...nobody, ...Object.fromEntries(allowed.map((role) => [role, 200])) };
    expect(await asEverybody(inReview, 'POST', '/beoordeling', body)).toEqual(expected);
  });

  it('let it lapse: communicatie and beheerder', async () => {
    const body = { naar: 'vervallen', reden: 'Deze brief wordt niet meer gebruikt.' };
    expect(await asEverybody(newLetter, 'POST', '/stand', body)).toEqual({
      ...nobody,
      beheerder: 200,
      communicatie: 200,
    });
  });

  it('take it back from review: who may change letters', async () => {
    expect(await asEverybody(inReview, 'POST', '/stand', { naar: 'concept' })).toEqual({
      ...nobody,
      beheerder: 200,
      communicatie: 200,
      jurist: 200,
    });
  });

  it('download the overview: who may read letters, and no subject is a formula', async () => {
    await newLetter('=HYPERLINK("x")');
    const found: Record<string, number> = {};
    for (const [actor, client] of clients) {
      const response = await client.send('GET', '/brieven/overzicht.csv');
      found[actor] = response.status;
      if (response.ok) expect(await response.text()).toContain(`"'=HYPERLINK(""x"")"`);
    }
    expect(found).toEqual({
      ...nobody,
      beheerder: 200,
      communicatie: 200,
      jurist: 200,
      ervaringsdeskundige: 200,
      consulent: 200,
    });
  });
});

describe('what is refused, in Dutch', () => {
  it('a letter that is not there, a step that does not exist, a body that is none', async () => {
    const missing = await beheerder.send('POST', `/brieven/${crypto.randomUUID()}/stand`, {
      naar: 'concept',
    });
    expect(missing.status).toBe(404);
    const id = await newLetter();
    const skip = await beheerder.send('POST', `/brieven/${id}/stand`, { naar: 'in-gebruik' });
    expect(skip.status).toBe(409);
    expect(await skip.json()).toMatchObject({
      errors: [{ message: 'Een brief kan niet van Concept naar In gebruik.' }],
    });
    expect((await beheerder.send('POST', `/brieven/${id}/stand`, [])).status).toBe(400);
    expect((await beheerder.send('POST', `/brieven/${id}/stand`, { naar: 'klaar' })).status).toBe(400);
    const seats = await beheerder.send('POST', `/brieven/${id}/beoordeling/vraag`, { stoelen: ['baas'] });
    expect(seats.status).toBe(400);
  });

  it('a save on an older text: 409, and the stored text stays', async () => {
    const id = await newLetter();
    const { updatedAt } = await beheerder.json<{ updatedAt: string }>('GET', `/brieven/${id}?draft=true`);
    await beheerder.json('PATCH', `/brieven/${id}?draft=true&basis=${updatedAt}`, { subject: 'Eerst' });
    const late = await beheerder.send('PATCH', `/brieven/${id}?draft=true&basis=${updatedAt}`, {
      subject: 'Te laat',
    });
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('intussen bewaard') }],
    });
    const { subject } = await beheerder.json<{ subject: string }>('GET', `/brieven/${id}?draft=true`);
    expect(subject).toBe('Eerst');
  });
});
