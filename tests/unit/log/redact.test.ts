import { describe, expect, it } from 'vitest';
import { HIDDEN, redact, scrub } from '../../../cms/log/redact.ts';

describe('a text for the log', () => {
  it.each([
    ['Login van n.de.wit@voorbeeld.example mislukt', 'n.de.wit'],
    ['{"login":{"email":"beheer@voorbeeld.example","password":"s3er-geh3im"}}', 's3er-geh3im'],
    ['Authorization: Bearer lp_abcdef.0123456789', 'abcdef'],
    ['cookie: payload-token=eyJhbGciOiJIUzI1NiJ9.eyJpZCI6IjEifQ.abc', 'eyJ'],
    ['/reset?token=0f3a99c1&x=1', '0f3a99c1'],
    ['het burgerservicenummer 123456782 van deze persoon', '123456782'],
    ['bel 06 1234 5678', '1234 5678'],
    ['bel +31612345678', '31612345678'],
    ['naar NL91 ABNA 0417 1643 00 over', '0417'],
    [
      'Failed query: insert into "brieven" values (?)\nparams: Beste mevrouw De Wit,\nuw schuld is hoog\n    at run (/x.ts:1:2)',
      'De Wit',
    ],
  ])('%j loses %j', (text, secret) => expect(scrub(text)).not.toContain(secret));

  it('keeps what an administrator needs', () => {
    const text =
      'Site build failed on 2026-11-22T07:30:00.000Z: port 3000, after 12345 ms, in file:///x/node_modules/@libsql/y.ts:12:3';
    expect(scrub(text)).toBe(text);
  });

  it('keeps the query and the stack of a failed query', () => {
    const text = scrub('Failed query: select 1\nparams: geheim\n    at run (/x.ts:1:2)');
    expect(text).toContain('select 1');
    expect(text).toContain('at run (/x.ts:1:2)');
  });

  it('takes no longer than its length', () => {
    for (const part of ['a', '@', 'a@', 'token=', '1 ', 'eyJ.', 'Bearer ', '"', '\nparams:']) {
      const begin = performance.now();
      scrub(part.repeat(200_000));
      expect(performance.now() - begin, part).toBeLessThan(2_000);
    }
  });
});

describe('an object for the log', () => {
  it('loses every field with a secret name, at any depth', () => {
    const logged = JSON.stringify(
      redact({
        user: { id: 'a1', email: 'x@y.example', password: 'p1', resetPasswordToken: 'p2', salt: 'p3' },
        headers: { authorization: 'p4', cookie: 'p5', 'set-cookie': 'p6', 'x-site-sleutel': 'p7' },
        list: [{ apiKey: 'p8', 'api-key': 'p9' }],
      }),
    );
    expect(logged).not.toMatch(/p\d|y\.example/);
    expect(logged).toContain('a1');
    expect(logged).toContain(HIDDEN);
  });

  it('tells an error by name, sentence, code and stack, and leaves out what hangs on it', () => {
    const error = Object.assign(new TypeError('kapot bij a@b.example'), {
      code: 'X1',
      data: { front: 'Beste mevrouw De Wit' },
      cause: new Error('oorzaak\nparams: Beste mevrouw De Wit'),
    });
    const logged = redact(error) as Record<string, unknown>;
    expect(logged).toMatchObject({ type: 'TypeError', message: 'kapot bij [e-mail]', code: 'X1' });
    expect(JSON.stringify(logged)).not.toContain('De Wit');
    expect(JSON.stringify(logged)).not.toContain('b.example');
  });

  it('ends, whatever it is given', () => {
    const loop: Record<string, unknown> = {
      big: 10n,
      made: new Date(0),
      bytes: Buffer.alloc(9),
      run: () => 1,
    };
    loop.self = loop;
    expect(JSON.stringify(redact(loop))).toContain('[9 bytes]');
  });
});
