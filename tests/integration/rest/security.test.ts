import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { BAD_NAMES } from '../../support/badNames.ts';
import { PIXEL, sample } from '../../support/matrix.ts';
import { asBeheerder, asKoppeling, asRole, RestClient } from '../../support/rest.ts';

const COMMON = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

describe('what every answer of the CMS says to the browser', () => {
  it.each(['/admin/login', '/api/hulp', '/api/bestaat-niet', '/api/v1/openapi.json'])('%s', async (path) => {
    const { headers } = await fetch(inject('cmsUrl') + path);
    for (const [name, value] of Object.entries(COMMON)) expect(headers.get(name), name).toBe(value);
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('x-powered-by')).toBeNull();
    // The description of the API is for everybody, also for a page elsewhere (API Design Rules); nothing else is.
    const open = path.endsWith('/openapi.json') ? '*' : null;
    expect(headers.get('access-control-allow-origin')).toBe(open);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('on a screen: nothing from elsewhere runs, is sent to or frames it, and of what stands in it only our own', async () => {
    const nonces = new Set<string>();
    for (const path of ['/admin', '/admin/login', '/admin/collections/brieven/bestaat-niet']) {
      const answer = await fetch(inject('cmsUrl') + path, { redirect: 'manual' });
      const policy = Object.fromEntries(
        (answer.headers.get('content-security-policy') ?? '').split('; ').map((rule) => {
          const [name = '', ...sources] = rule.split(' ');
          return [name, sources.join(' ')];
        }),
      );
      expect(policy).toMatchObject({
        'default-src': "'self'",
        'connect-src': "'self'",
        'object-src': "'none'",
        'base-uri': "'none'",
        'form-action': "'self'",
        'frame-ancestors': "'none'",
      });
      const [, nonce = ''] = /^'self' 'nonce-([A-Za-z0-9+/=]{24})'$/.exec(policy['script-src'] ?? '') ?? [];
      expect(nonce, policy['script-src']).not.toBe('');
      nonces.add(nonce);
      const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? [];
      expect(scripts.length, path).toBeGreaterThan(0);
      expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
    }
    expect(nonces.size).toBe(3);
  });

  it('about keeping it: nothing that may be somebody’s, screens included; what is anybody’s as before', async () => {
    const beheerder = await asBeheerder(inject('cmsUrl'), inject('login'));
    const cookie = String(Reflect.get(beheerder, 'cookie'));
    const keeping = async (path: string, headers: Record<string, string> = { cookie }) => {
      const answer = await fetch(inject('cmsUrl') + path, { headers });
      await answer.body?.cancel();
      return answer.headers.get('cache-control');
    };
    const { doc } = await beheerder.json<{ doc: { id: string } }>('POST', '/brieven', sample('brieven'));
    for (const path of [
      '/api/brieven',
      `/api/brieven/${doc.id}`,
      `/api/brieven/versions?where[parent][equals]=${doc.id}`,
      '/api/brieven/bestaat-niet',
      '/api/gebruikers/me',
      '/api/globals/organisatie',
      '/api/bestaat-niet',
      '/admin',
      '/admin/account',
      `/admin/collections/brieven/${doc.id}`,
    ]) {
      expect(await keeping(path), path).toContain('no-store');
    }
    const screen = await (await fetch(`${inject('cmsUrl')}/admin/login`)).text();
    const chunk = /\/_next\/static\/[^"]+\.js/.exec(screen)?.[0] ?? '';
    expect(await keeping(chunk)).toContain('immutable');
    const medium = async (status: 'draft' | 'published') => {
      const form = new FormData();
      form.append('_payload', JSON.stringify({ ...sample('media'), _status: status }));
      form.append('file', new Blob([PIXEL], { type: 'image/png' }), `${crypto.randomUUID()}.png`);
      const answer = await beheerder.send('POST', '/media', form);
      const { doc } = (await answer.json()) as { doc: { url: string } };
      return new URL(doc.url, inject('cmsUrl')).pathname;
    };
    expect(await keeping(await medium('draft'))).toBe('no-store');
    expect(await keeping(await medium('published'), {})).toBeNull();
  });
});

describe('an address that cannot be one of ours', () => {
  const PLACES = [
    '/api/media/file/X',
    '/api/brieven/X',
    '/api/brieven/X/stand',
    '/api/bakje-brieven/X/stap',
    '/api/globals/X',
    '/api/brief-samenvoegen/brieven/X',
    '/api/v1/sjablonen/X',
    '/api/X',
    '/admin/collections/brieven/X',
    '/admin/X',
  ];

  it('is refused in a Dutch sentence, wherever an id or a name stands in it', async () => {
    const beheerder = await asBeheerder(inject('cmsUrl'), inject('login'));
    const headers = { cookie: String(Reflect.get(beheerder, 'cookie')) };
    for (const name of BAD_NAMES) {
      for (const place of PLACES) {
        const path = place.replace('X', name);
        const answer = await fetch(inject('cmsUrl') + path, { headers, redirect: 'manual' });
        const said = await answer.text();
        // The API for other systems says that there is no such address.
        const [status, sentence] = path.startsWith('/api/v1/')
          ? [404, 'Dit adres is er niet']
          : [400, 'Dit adres klopt niet'];
        expect([path, answer.status, said]).toEqual([path, status, expect.stringContaining(sentence)]);
        expect(said, path).not.toMatch(/\bat \w+ \(|node_modules|Error:/);
      }
    }
  });

  it('is so on the site too', async () => {
    for (const name of BAD_NAMES) {
      for (const place of ['/hulp/X/', '/media/X', '/voorbeeld/hulp/X/', '/_astro/X', '/X']) {
        const path = place.replace('X', name);
        const answer = await fetch(inject('siteUrl') + path, { redirect: 'manual' });
        const said = await answer.text();
        expect([400, 404], path).toContain(answer.status);
        expect(said, path).toMatch(/Dit adres klopt niet|Deze pagina is er niet/);
      }
    }
  });

  it('may also be wrong behind the question mark', async () => {
    const answer = await fetch(`${inject('cmsUrl')}/api/hulp?where=%zz`);
    expect([answer.status, await answer.text()]).toEqual([
      400,
      expect.stringContaining('Dit adres klopt niet'),
    ]);
    expect((await fetch(`${inject('cmsUrl')}/api/hulp?limit=%00&sort=%zz`)).status).toBe(200);
  });
});

describe('the logs', () => {
  it('hold no password, token, key, code or word of a letter, also when something goes wrong', async () => {
    const beheerder = await asBeheerder(inject('cmsUrl'), inject('login'));
    const writer = await asRole(beheerder, 'communicatie');
    const koppeling = await asKoppeling(beheerder, ['scoren', 'brieven-maken']);
    const marks = {
      wrongPassword: `fout-${crypto.randomUUID()}`,
      token: `penning-${crypto.randomUUID()}`,
      subject: `Onderwerp${crypto.randomUUID().replaceAll('-', '')}`,
      body: `Brieftekst${crypto.randomUUID().replaceAll('-', '')}`,
      code: '918273',
    };
    const { wrongPassword, token, subject, body, code } = marks;
    await new RestClient(inject('cmsUrl')).logIn({ email: writer.login.email, password: wrongPassword });
    await writer.send('POST', '/gebruikers/reset-password', { token, password: wrongPassword });
    await writer.send('POST', '/gebruikers/tweede-stap/begin', { password: wrongPassword });
    await writer.send('POST', '/gebruikers/tweede-stap/bevestig', { code });
    const { doc } = await writer.json<{ doc: { id: string } }>('POST', '/brieven', {
      ...sample('brieven'),
      subject,
    });
    // Refused for its shape, its state, its reader and its rights: each way that an error is written down.
    await writer.send('POST', '/brieven', { subject: body, kind: 'bestaat-niet', front: { root: body } });
    await writer.send('PATCH', `/brieven/${doc.id}`, { front: body, state: 'goedgekeurd' });
    await writer.send('POST', `/brieven/${doc.id}/stand`, { naar: body });
    await writer.send('POST', `/brief-samenvoegen/brieven/${doc.id}`, {
      format: body,
      rows: [{ row: 1, values: { a: body } }],
    });
    await writer.send('POST', '/brief-voorbeeld', { subject: body, front: body });
    await writer.send('POST', '/score', { text: body, kind: body });
    await koppeling.send('POST', '/score', { text: body, kind: body });
    await koppeling.send('POST', '/v1/brieven', { template: body, values: { a: body } });
    const logs = join(inject('dataDir'), 'log');
    const text = readdirSync(logs)
      .map((name) => readFileSync(join(logs, name), 'utf8'))
      .join('\n');
    expect(text.length).toBeGreaterThan(0);
    const secrets = {
      ...marks,
      password: writer.login.password,
      key: koppeling.key,
      session: String(Reflect.get(writer, 'cookie')).split('=')[1] ?? '',
      address: writer.login.email,
    };
    for (const [name, secret] of Object.entries(secrets)) {
      expect(secret.length, name).toBeGreaterThan(4);
      expect(text.includes(secret), `${name} stands in a log`).toBe(false);
    }
  });
});
