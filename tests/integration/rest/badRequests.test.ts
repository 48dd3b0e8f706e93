import { connect } from 'node:net';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { EXPECTED, sample } from '../../support/matrix.ts';
import { asBeheerder, type RestClient } from '../../support/rest.ts';

/** Sentences of Payload's that nobody here should read. */
const ENGLISH = /unknown error|went wrong|the following|cannot be queried|invalid json|missing/i;

let beheerder: RestClient;

beforeAll(async () => {
  beheerder = await asBeheerder(inject('cmsUrl'), inject('login'));
});

/** What no program of ours sends, and another one may: each as a body with its kind. */
const BODIES: readonly [what: string, type: string, body: string][] = [
  ['nothing', 'application/json', ''],
  ['null', 'application/json', 'null'],
  ['a number', 'application/json', '3'],
  ['a text', 'application/json', '"x"'],
  ['a list', 'application/json', '[]'],
  ['half a JSON', 'application/json', '{"title":'],
  ['a form', 'application/x-www-form-urlencoded', 'title=x'],
  ['a text of no kind', 'text/plain', 'x'],
  ['parts without a boundary', 'multipart/form-data', 'x'],
  [
    'parts with half a JSON',
    'multipart/form-data; boundary=b',
    '--b\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"title":\r\n--b--\r\n',
  ],
];

async function sendRaw(method: string, path: string, type: string, body: string) {
  const headers = {
    'content-type': type,
    cookie: String(Reflect.get(beheerder, 'cookie')),
    origin: inject('cmsUrl'),
  };
  const answer = await fetch(`${inject('cmsUrl')}/api${path}`, { method, headers, body });
  return { status: answer.status, text: await answer.text() };
}

describe('a body that cannot be read', () => {
  const makes = Object.entries(EXPECTED)
    .filter(([, rights]) => rights.beheerder?.includes('C'))
    .map(([slug]) => `/${slug}`);

  it.each([...makes, '/globals/organisatie'])('is refused in Dutch at %s', async (path) => {
    // To change nothing of what is there already is no mistake.
    for (const [what, type, body] of path.startsWith('/globals') ? BODIES.slice(1) : BODIES) {
      const { status, text } = await sendRaw('POST', path, type, body);
      expect(status, `${what}: ${text}`).toBe(400);
      expect(text, what).not.toMatch(ENGLISH);
    }
  });

  it('is refused where something is changed, and changes nothing', async () => {
    const { doc } = await beheerder.json<{ doc: { id: string; title: string } }>(
      'POST',
      '/kennisbank',
      sample('kennisbank'),
    );
    const path = `/kennisbank/${doc.id}`;
    for (const [what, type, body] of BODIES.slice(1)) {
      const { status, text } = await sendRaw('PATCH', path, type, body);
      expect(status, `${what}: ${text}`).toBe(400);
      expect(text, what).not.toMatch(ENGLISH);
    }
    expect((await beheerder.json('GET', path)).title).toBe(doc.title);
  });

  it.each(['/gebruikers/login', '/gebruikers/forgot-password', '/gebruikers/unlock'])(
    'is refused in Dutch at %s',
    async (path) => {
      for (const body of ['', '{"email":', '{}']) {
        const { status, text } = await sendRaw('POST', path, 'application/json', body);
        expect(status, `${body}: ${text}`).toBe(400);
        expect(text).not.toMatch(ENGLISH);
      }
    },
  );
});

describe('a question that cannot be asked', () => {
  it.each([
    'limit=99999999999999999999',
    'limit=1e308',
    'limit=Infinity',
    'limit=2.5',
    'page=99999999999999999999',
    'limit=10&page=-5&limit=-1',
    'where[id][equals][a]=b',
    'where[updatedAt][greater_than]=x',
    'where[geenveld][equals]=1',
    'where[or]=x',
    'where=x',
    'sort=hash',
  ])('is refused in Dutch: %s', async (question) => {
    const response = await beheerder.send('GET', `/gebruikers?${question}`);
    expect(response.status).toBe(400);
    expect(await response.text()).not.toMatch(ENGLISH);
  });

  it.each([
    'limit=0',
    'limit=10&page=2&depth=1',
    'where[id][in][]=a&where[id][in][]=b',
    'where[or][0][id][equals]=a&where[or][1][id][in][0]=b',
    'where[updatedAt][greater_than]=2026-11-01',
    'sort=-updatedAt',
  ])('is answered when it can: %s', async (question) => {
    expect((await beheerder.send('GET', `/gebruikers?${question}`)).status).toBe(200);
  });
});

describe('a copy', () => {
  it('has an address that may stand on the site, also when something is copied twice', async () => {
    const made = await beheerder.json<{ doc: { id: string; slug: string } }>(
      'POST',
      '/kennisbank',
      sample('kennisbank'),
    );
    const slugs: string[] = [];
    for (let turn = 0; turn < 2; turn += 1) {
      const path = `/kennisbank/${made.doc.id}/duplicate`;
      slugs.push((await beheerder.json<{ doc: { slug: string } }>('POST', path, {})).doc.slug);
    }
    expect(new Set(slugs).size).toBe(2);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9-]+-kopie-[0-9a-f]{4}$/);
  });
});

describe('a request that is refused before its body has come', () => {
  /**
   * Sends the head, and the body only `laterMs` after it: a phone with a large file. @returns all that came back
   * @throws Error when the line was closed before the file was sent: most programs then do not read the answer
   */
  const sendSlowly = (path: string, body: string, laterMs: number): Promise<string> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(inject('cmsUrl'));
      const line = connect(Number(port), hostname);
      let told = '';
      line.setEncoding('utf8');
      line.on('data', (part: string) => {
        told += part;
      });
      line.on('error', reject);
      line.on('close', () => (sent ? resolve(told) : reject(new Error('Closed before all was sent'))));
      const head = [
        `POST /api${path} HTTP/1.1`,
        `Host: ${hostname}`,
        'Content-Type: multipart/form-data; boundary=b',
        `Content-Length: ${body.length}`,
        'Connection: close',
      ];
      line.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 100)}`);
      let sent = false;
      setTimeout(
        () =>
          line.write(body.slice(100), () => {
            sent = true;
          }),
        laterMs,
      );
    });

  it.each([
    ['/brieven/importeer', 401],
    ['/er-is-geen-%ff-adres', 400],
  ])('is answered at %s, and not cut off in the middle of a file', async (path, status) => {
    const told = await sendSlowly(path, 'x'.repeat(1_000_000), 1_500);
    expect(told).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(told).toContain('"message"');
  });
});
