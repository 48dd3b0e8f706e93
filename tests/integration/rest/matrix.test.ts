import { beforeAll, describe, expect, inject, it } from 'vitest';
import { MATRIX, type MatrixCollection } from '../../../cms/access/matrix.ts';
import { ROLES } from '../../../cms/access/roles.ts';
import { KEY_RIGHTS } from '../../../cms/api/keys/rights.ts';
import {
  type Actor,
  change,
  type Door,
  EXPECTED,
  OWN_ONLY,
  PIXEL,
  rightsFound,
  SERVER_WRITTEN,
  sample,
  type Targets,
} from '../../support/matrix.ts';
import { asBeheerder, asKoppeling, asRole, RestClient } from '../../support/rest.ts';

const collections = Object.keys(MATRIX) as MatrixCollection[];
const actors: Actor[] = [...ROLES, 'bezoeker', 'koppeling'];
const clients = new Map<Actor, RestClient>();
let beheerder: RestClient;
/** Makes the Stressbakje dossiers that are nobody else's. */
let owner: RestClient;
let letterId: string;

function bodyFor(collection: MatrixCollection, status: 'draft' | 'published'): unknown {
  const data = { ...sample(collection, letterId), _status: status };
  if (collection !== 'media') return data;
  const form = new FormData();
  form.set('file', new File([PIXEL], 'proef.png', { type: 'image/png' }));
  form.set('_payload', JSON.stringify(data));
  return form;
}

async function targets(collection: MatrixCollection): Promise<Targets> {
  const make = async (status: 'draft' | 'published') => {
    const maker = collection === 'bakje-dossiers' ? owner : beheerder;
    const { doc } = await maker.json<{ doc: { id: string } }>(
      'POST',
      `/${collection}`,
      bodyFor(collection, status),
    );
    return doc.id;
  };
  return { draft: await make('draft'), published: await make('published') };
}

function doorOf(client: RestClient): Door {
  return {
    create: async (collection) =>
      (await client.send('POST', `/${collection}`, bodyFor(collection, 'draft'))).status === 201,
    read: async (collection, id) => (await client.send('GET', `/${collection}/${id}`)).status === 200,
    readVersions: async (collection) => (await client.send('GET', `/${collection}/versions`)).status === 200,
    update: async (collection, id) =>
      (await client.send('PATCH', `/${collection}/${id}`, change(collection))).status === 200,
    remove: async (collection, id) => (await client.send('DELETE', `/${collection}/${id}`)).status === 200,
  };
}

beforeAll(async () => {
  beheerder = await asBeheerder(inject('cmsUrl'), inject('login'));
  const letter = await beheerder.json<{ doc: { id: string } }>(
    'POST',
    '/brieven',
    bodyFor('brieven', 'draft'),
  );
  letterId = letter.doc.id;
  owner = await asRole(beheerder, 'consulent');
  for (const role of ROLES) clients.set(role, await asRole(beheerder, role));
  clients.set('bezoeker', new RestClient(inject('cmsUrl')));
  // With every right there is: none of them opens a collection.
  clients.set('koppeling', await asKoppeling(beheerder, KEY_RIGHTS));
});

describe.each(collections.filter((name) => !SERVER_WRITTEN.includes(name)))(
  'REST: who may do what in %s',
  (collection) => {
    it.each(actors)('%s', async (actor) => {
      const client = clients.get(actor);
      if (!client) throw new Error(`no client for ${actor}`);
      const expected = EXPECTED[collection][actor] ?? '';
      const { rights, versions } = await rightsFound(doorOf(client), collection, () => targets(collection));
      expect(rights).toBe(expected);
      if (versions !== undefined) expect(versions).toBe(expected.includes('R'));
    });
  },
);

describe.each(SERVER_WRITTEN)('REST: %s is written by the server only', (collection) => {
  it.each(actors)('%s', async (actor) => {
    const client = clients.get(actor);
    const list = await client?.send('GET', `/${collection}`);
    if (OWN_ONLY[collection]?.includes(actor)) {
      expect(await list?.json()).toMatchObject({ docs: [], totalDocs: 0 });
    } else {
      expect(list?.status === 200).toBe((EXPECTED[collection][actor] ?? '').includes('R'));
    }
    expect((await client?.send('POST', `/${collection}`, sample(collection, letterId)))?.status).toBe(403);
  });
});

describe('REST: what is not a collection of ours', () => {
  const closed = [
    '/payload-jobs',
    '/payload-locked-documents',
    '/payload-preferences',
    '/payload-migrations',
    '/globals/zaailog',
    '/globals/publicatie',
    '/globals/organisatie/versions',
  ];
  it.each(closed)('%s is closed to visitors', async (path) => {
    const response = await new RestClient(inject('cmsUrl')).send('GET', path);
    // 501: Payload answers "not implemented" for a collection that has no REST door.
    expect([401, 403, 404, 501]).toContain(response.status);
  });

  it('lets communicatie and beheerder change the organisation, and nobody else', async () => {
    const found: string[] = [];
    for (const [actor, client] of clients) {
      const response = await client.send('POST', '/globals/organisatie', { name: 'gemeente Voorbeeld' });
      if (response.ok) found.push(actor);
    }
    expect(found.sort()).toEqual(['beheerder', 'communicatie']);
  });

  it('answers no GraphQL', async () => {
    const response = await new RestClient(inject('cmsUrl')).send('POST', '/graphql', {
      query: '{ __typename }',
    });
    expect(response.status).toBe(404);
  });
});

describe('REST: a user and their own account', () => {
  it('lets a user change their own name but not their own roles', async () => {
    const begeleider = await asRole(beheerder, 'begeleider');
    const { user } = await begeleider.json<{ user: { id: string } }>('GET', '/gebruikers/me');
    await begeleider.json('PATCH', `/gebruikers/${user.id}`, { name: 'Nieuwe naam', roles: ['beheerder'] });
    const after = await beheerder.json<{ name: string; roles: string[] }>('GET', `/gebruikers/${user.id}`);
    expect(after).toMatchObject({ name: 'Nieuwe naam', roles: ['begeleider'] });
  });

  it('shows colleagues a name, not an e-mail address or roles', async () => {
    const trainer = await asRole(beheerder, 'trainer');
    const { docs } = await trainer.json<{ docs: Record<string, unknown>[] }>('GET', '/gebruikers?limit=100');
    const { user } = await trainer.json<{ user: { id: string } }>('GET', '/gebruikers/me');
    const others = docs.filter((doc) => doc.id !== user.id);
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) {
      expect(other).toHaveProperty('name');
      expect(other).not.toHaveProperty('email');
      expect(other).not.toHaveProperty('roles');
      expect(other).not.toHaveProperty('sessions');
    }
  });
});
