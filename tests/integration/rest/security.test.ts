import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { sample } from '../../support/matrix.ts';
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

  it('on a screen: nothing from elsewhere runs, is sent to or frames it', async () => {
    for (const path of ['/admin', '/admin/login']) {
      const { headers } = await fetch(inject('cmsUrl') + path, { redirect: 'manual' });
      const policy = Object.fromEntries(
        (headers.get('content-security-policy') ?? '').split('; ').map((rule) => {
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
      expect(policy['script-src']).not.toMatch(/https?:|\*|unsafe-eval|data:|blob:/);
    }
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
