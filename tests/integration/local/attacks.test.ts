import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES } from '../../../cms/access/roles.ts';
import { MAX_UPLOADS_A_DAY } from '../../../cms/hooks/uploadQuota.ts';
import { openDatabase, type TestDatabase } from '../../support/database.ts';
import type { EndpointDoor } from '../../support/endpointDoor.ts';
import { ENDPOINTS, type Ids } from '../../support/endpointTable.ts';
import { type MailSink, startMailSink } from '../../support/mailSink.ts';
import { PIXEL, sample } from '../../support/matrix.ts';
import { newDoor, password, person } from '../../support/person.ts';

let database: TestDatabase;
let sink: MailSink;

const userOf = async (door: EndpointDoor, headers: Record<string, string> = {}) =>
  (await door.send('GET', '/gebruikers/me', undefined, headers)).json.user;

beforeAll(async () => {
  sink = await startMailSink();
  process.env.SMTP_URL = `smtp://127.0.0.1:${sink.port}`;
  database = await openDatabase('sqlite');
});

afterAll(async () => {
  await database.close();
  await sink.close();
});

describe('a request that another site makes with somebody’s cookie', () => {
  it.each([
    ['another origin', { origin: 'https://kwaad.example' }],
    ['no origin', { origin: 'null' }],
    ['an origin that begins like ours', { origin: 'http://127.0.0.1:3000.kwaad.example' }],
    ['a fetch from elsewhere without origin', { origin: '', 'sec-fetch-site': 'cross-site' }],
  ])('counts as nobody’s: %s', async (_, headers) => {
    const { door, id } = await person(database, 'beheerder');
    expect(await userOf(door)).not.toBeNull();
    expect(await userOf(door, headers)).toBeNull();
    const change = await door.send('PATCH', `/gebruikers/${id}`, { name: 'Gekaapt' }, headers);
    expect(change.status).toBe(403);
    const simple = await door.send('POST', '/payload-jobs/run', 'x=1', {
      ...headers,
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(simple.status).toBeGreaterThanOrEqual(400);
  });
});

describe('sessions', () => {
  it('are new at each login: a cookie that was laid ready is not taken over', async () => {
    const { door, email } = await person(database, 'trainer');
    const laid = door.cookie;
    const victim = newDoor(database);
    victim.cookie = laid;
    await victim.logIn({ email, password });
    expect(victim.cookie).not.toBe(laid);
    const sid = (cookie: string) =>
      (JSON.parse(Buffer.from(cookie.split('.')[1] ?? '', 'base64url').toString()) as { sid: string }).sid;
    expect(sid(victim.cookie)).not.toBe(sid(laid));
  });

  it('end everywhere when somebody asks for it', async () => {
    const { door, email } = await person(database, 'trainer');
    const elsewhere = newDoor(database);
    await elsewhere.logIn({ email, password });
    await door.send('POST', '/gebruikers/logout?allSessions=true');
    expect([await userOf(door), await userOf(elsewhere)]).toEqual([null, null]);
  });

  it('elsewhere end when the password changes', async () => {
    const { door, email } = await person(database, 'trainer');
    const elsewhere = newDoor(database);
    await elsewhere.logIn({ email, password });
    const body = { current: password, password: 'een-ander-wachtwoord' };
    expect((await door.send('POST', '/gebruikers/wachtwoord', body)).status).toBe(200);
    expect(await userOf(elsewhere)).toBeNull();
  });

  it('end with the account', async () => {
    const { door, id } = await person(database, 'trainer');
    await database.payload.delete({ collection: 'gebruikers', id });
    expect(await userOf(door)).toBeNull();
  });

  it.each([
    ['without a signature', (token: string) => `${token.split('.').slice(0, 2).join('.')}.`],
    [
      'that says that it needs none',
      (token: string) =>
        `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${token.split('.')[1]}.`,
    ],
    [
      'of somebody else’s making',
      (token: string) => {
        const [head = '', , tail = ''] = token.split('.');
        const body = Buffer.from(
          JSON.stringify({ id: 'x', collection: 'gebruikers', roles: ['beheerder'] }),
        ).toString('base64url');
        return [head, body, tail].join('.');
      },
    ],
  ])('need a token of ours: not one %s', async (_, forge) => {
    const { door } = await person(database, 'trainer');
    const [name = '', token = ''] = door.cookie.split('=');
    door.cookie = `${name}=${forge(token)}`;
    expect(await userOf(door)).toBeNull();
  });
});

describe('who forgot a password', () => {
  const forgot = (email: string, headers: Record<string, string> = {}) =>
    newDoor(database).send('POST', '/gebruikers/forgot-password', { email }, headers);

  it('is told the same whether the address is known or not', async () => {
    const { email } = await person(database, 'trainer');
    const [known, unknown] = [await forgot(email), await forgot('niemand@voorbeeld.example')];
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
  });

  it('gets a link to our own address, whatever the request calls itself', async () => {
    const { email } = await person(database, 'trainer');
    sink.messages.length = 0;
    await forgot(email, { host: 'kwaad.example', 'x-forwarded-host': 'kwaad.example' });
    expect(sink.messages).toHaveLength(1);
    const mail = (sink.messages[0] ?? '').replace(/=\r?\n/g, '').replaceAll('=3D', '=');
    expect(mail).toContain(`${database.payload.config.serverURL}/admin/reset/`);
    expect(mail).not.toContain('kwaad.example');
  });
});

describe('what a user sends along with the own account', () => {
  it('changes nothing but what is theirs to change', async () => {
    const { door, email, id } = await person(database, 'trainer');
    const before = await database.payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'gebruikers',
      where: { id: { equals: id } },
    });
    await door.send('PATCH', `/gebruikers/${id}`, {
      hash: 'x',
      salt: 'y',
      resetPasswordToken: 'zelfgekozen',
      resetPasswordExpiration: '2099-01-01T00:00:00.000Z',
      roles: ['beheerder'],
      email: 'ander@voorbeeld.example',
      sessions: [{ id: 'gekozen', createdAt: '2026-01-01', expiresAt: '2099-01-01' }],
    });
    const after = await database.payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'gebruikers',
      where: { id: { equals: id } },
    });
    for (const field of ['hash', 'salt', 'resetPasswordToken', 'roles', 'email', 'sessions']) {
      expect(after?.[field] ?? null, field).toEqual(before?.[field] ?? null);
    }
    expect((await newDoor(database).logIn({ email, password })).status).toBe(200);
  });

  it('does not reach a colleague’s account', async () => {
    const [trainer, colleague] = [await person(database, 'trainer'), await person(database, 'trainer')];
    for (const [method, body] of [
      ['PATCH', { name: 'Gekaapt', password: 'een-ander-wachtwoord' }],
      ['DELETE', undefined],
    ] as const) {
      expect((await trainer.door.send(method, `/gebruikers/${colleague.id}`, body)).status).toBe(403);
    }
    const bulk = await trainer.door.send('PATCH', '/gebruikers?where[id][exists]=true', { name: 'Gekaapt' });
    expect(bulk.text).not.toContain(colleague.id);
    const { name } = await database.payload.findByID({ collection: 'gebruikers', id: colleague.id });
    expect(name).toBe('Test trainer');
    expect((await trainer.door.send('POST', '/gebruikers/unlock', { email: colleague.email })).status).toBe(
      403,
    );
  });
});

describe('what is hidden cannot be guessed by searching for it', () => {
  const HIDDEN = ['email', 'hash', 'salt', 'resetPasswordToken', 'sessions.id', 'loginAttempts', 'roles'];

  it.each(HIDDEN)('of a colleague: %s', async (field) => {
    const trainer = await person(database, 'trainer');
    const colleague = await person(database, 'beheerder');
    const token = await database.payload.forgotPassword({
      collection: 'gebruikers',
      data: { email: colleague.email },
      disableEmail: true,
    });
    expect(token).toHaveLength(40);
    for (const [condition, value] of [
      ['exists', 'true'],
      ['like', 'a'],
      ['not_equals', 'x'],
    ]) {
      const found = await trainer.door.send(
        'GET',
        `/gebruikers?where[${field}][${condition}]=${value}&limit=0`,
      );
      expect(found.status, `${condition}: ${found.text.slice(0, 200)}`).toBe(400);
    }
  });

  it.each(HIDDEN)('through a relation: %s', async (field) => {
    const writer = await person(database, 'communicatie');
    expect((await writer.door.send('POST', '/brieven', sample('brieven'))).status).toBe(201);
    const found = await writer.door.send('GET', `/brieven?where[createdBy.${field}][exists]=true`);
    expect(found.status, found.text.slice(0, 200)).toBe(400);
  });

  it.each(HIDDEN)('by the order of a list: %s', async (field) => {
    const { door } = await person(database, 'trainer');
    for (const sort of [field, `-${field}`]) {
      expect((await door.send('GET', `/gebruikers?sort=${sort}`)).status).toBe(400);
    }
  });
});

describe('an address that somebody names', () => {
  let inside: Server;
  const asked: string[] = [];

  beforeAll(async () => {
    inside = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.setHeader('content-type', 'image/png').end(PIXEL);
    });
    await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => inside.close(resolve)));

  it('is never fetched by the server: not as an upload, not as a change, not as a paste', async () => {
    const { door } = await person(database, 'beheerder');
    const url = `http://127.0.0.1:${(inside.address() as AddressInfo).port}/geheim.png`;
    const picture = { alt: 'Proef', filename: 'geheim.png', mimeType: 'image/png', filesize: 70, url };
    const edits =
      'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[heightInPixels]=1&uploadEdits[widthInPixels]=1';
    const form = new FormData();
    form.set('file', new File([PIXEL], 'eigen.png', { type: 'image/png' }));
    form.set('_payload', JSON.stringify({ alt: 'Eigen' }));
    const own = await door.send('POST', '/media', form);
    const { id } = own.json.doc as { id: string };
    for (const [method, path] of [
      ['POST', `/media?${edits}`],
      ['POST', '/media'],
      ['PATCH', `/media/${id}?${edits}`],
      ['PATCH', `/media/${id}`],
      ['GET', `/media/paste-url?src=${encodeURIComponent(url)}`],
      ['GET', `/media/paste-url/${id}?src=${encodeURIComponent(url)}`],
    ] as const) {
      const answer = await door.send(method, path, method === 'GET' ? undefined : picture);
      // A change of an upload takes the words beside it, and no address.
      expect(answer.status, path).toBe(method === 'PATCH' ? 200 : 400);
      expect(answer.text).not.toContain('geheim.png');
    }
    expect(asked).toEqual([]);
  });
});

describe('a path that leads outside', () => {
  it.each([
    '/media/file/..%2Ftest.db',
    '/media/file/..%2f..%2f..%2f..%2fetc%2fpasswd',
    '/media/file/%2e%2e%2ftest.db',
    '/media/file/..%5C..%5Ctest.db',
    '/media/file/%2Fetc%2Fpasswd',
    '/media/file/geheim.png%00.txt',
    '/gesprekskaarten/dek/..%2Fa4',
    '/brieven/overzicht.csv%2F..%2F..',
  ])('%s gives nothing', async (path) => {
    const { door } = await person(database, 'beheerder');
    const answer = await door.send('GET', path);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.text).not.toMatch(/SQLite format|root:/);
  });

  it.each([
    ['../../uit.png', 'uit.png'],
    ['..\\..\\weg.png', 'weg.png'],
    ['/etc/ver.png', 'ver.png'],
    ['.htaccess.png', 'htaccess.png'],
    ['<img src=x onerror=alert(1)>.png', 'img src-x onerror-alert-1--.png'],
    ['brief\u202Egnp.exe.png', 'briefgnp.exe.png'],
    ['één café (2).png', 'één café -2-.png'],
  ])('is not made by an upload called %j', async (name, kept) => {
    const { door } = await person(database, 'beheerder');
    const form = new FormData();
    form.set('file', new File([PIXEL], name, { type: 'image/png' }));
    form.set('_payload', JSON.stringify({ alt: 'Proef' }));
    const { json, status, text } = await door.send('POST', '/media', form);
    expect(status, text).toBe(201);
    expect((json.doc as { filename: string }).filename).toBe(kept);
  });
});

describe('an account that places file after file', () => {
  it('is stopped before the disk is full, for a day, and nobody else is', async () => {
    const { payload } = database;
    const place = async (door: EndpointDoor) => {
      const form = new FormData();
      form.set('file', new File([PIXEL], 'nog-een.png', { type: 'image/png' }));
      form.set('_payload', JSON.stringify({ alt: 'Proef' }));
      const { json, status, text } = await door.send('POST', '/media', form);
      return { status, text, id: String((json.doc as { id?: string } | undefined)?.id) };
    };
    const { door, id: createdBy } = await person(database, 'trainer');
    const first = await place(door);
    expect(first.status, first.text).toBe(201);
    for (let count = 1; count < MAX_UPLOADS_A_DAY; count += 1) {
      await payload.db.create({
        collection: 'media',
        data: { alt: 'x', createdBy, filename: `${count}.png` },
      });
    }
    const refused = await place(door);
    expect(refused.status).toBe(429);
    expect(refused.text).toContain(`al ${MAX_UPLOADS_A_DAY} bestanden`);
    expect((await place((await person(database, 'trainer')).door)).status).toBe(201);
    const dayAgo = new Date(Date.now() - 25 * 60 * 60_000).toISOString();
    await payload.db.updateOne({ collection: 'media', id: first.id, data: { createdAt: dayAgo } });
    expect((await place(door)).status).toBe(201);
  });
});

describe('names of the prototype', () => {
  const POISON = '{"__proto__":{"vergiftigd":1},"constructor":{"prototype":{"vergiftigd":1}},"name":"x"}';
  const ids: Ids = {
    letter: 'x',
    template: 'x',
    passage: 'x',
    page: 'x',
    dossier: 'x',
    bakje: 'x',
    user: 'x',
    koppeling: 'x',
  };

  it('poison nothing, whatever door they come in by, and break nothing', async () => {
    const { door } = await person(database, 'beheerder');
    const posts = Object.entries(ENDPOINTS).flatMap(([name, { path }]) =>
      name.includes('post ') && !name.includes('reset-password') ? [path(ids)] : [],
    );
    const { collections, globals } = database.payload.config;
    const all = [
      ...posts,
      ...collections.map(({ slug }) => `/${slug}`),
      ...globals.map(({ slug }) => `/globals/${slug}`),
    ];
    for (const path of all) {
      const answer = await door.send('POST', path, POISON);
      expect(answer.status, `${path} ${answer.text.slice(0, 200)}`).toBeLessThan(502);
    }
    for (const query of [
      '__proto__[vergiftigd]=1',
      'where[__proto__][vergiftigd]=1',
      'where[constructor][prototype][vergiftigd]=1',
      'select[__proto__][vergiftigd]=true',
      'sort=__proto__.vergiftigd',
      'populate[__proto__]=1',
    ]) {
      const answer = await door.send('GET', `/brieven?${query}`);
      expect(answer.status, `${query} ${answer.text.slice(0, 200)}`).toBeLessThan(500);
    }
    expect(({} as Record<string, unknown>).vergiftigd).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('odd questions', () => {
  it.each([
    'where[name][$ne]=x',
    'where[$where]=sleep(1)',
    "where[name][equals]=' OR 1=1 --",
    'where[name][like]=%25%27%3B DROP TABLE gebruikers--',
    'where[id][in][]=%27',
    'limit=-1',
    'limit=99999999',
    'depth=9999',
    'page=-5',
    'sort=%27',
    'locale=%27',
    'where[and][0][or][0][and][0][name][equals]=x',
  ])('%s gets an answer, and no more than there is', async (query) => {
    const { door } = await person(database, 'trainer');
    const answer = await door.send('GET', `/gebruikers?${query}`);
    expect(answer.status, answer.text.slice(0, 200)).toBeLessThan(500);
    expect(answer.text).not.toMatch(/SQLITE|drizzle|libsql|at Object\.|node_modules/);
    expect((await database.payload.count({ collection: 'gebruikers' })).totalDocs).toBeGreaterThan(0);
  });

  it('knows all roles, so that this file forgets none', () => {
    expect(ROLES).toHaveLength(7);
  });
});
