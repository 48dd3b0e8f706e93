import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { KEY_RIGHTS } from '../../../cms/api/keys/rights.ts';
import { inDays, sample } from '../../support/matrix.ts';
import { asBeheerder, asKoppeling, asRole, type KeyClient, RestClient } from '../../support/rest.ts';

const SLUG = 'wmo-toekenning';

let beheerder: RestClient;
let system: KeyClient & { koppeling: string };

interface Koppeling {
  keyHint?: string;
  lastUsed?: string;
  revokedAt?: string;
}

const stored = () => beheerder.json<Koppeling>('GET', `/koppelingen/${system.koppeling}`);

beforeAll(async () => {
  beheerder = await asBeheerder(inject('cmsUrl'), inject('login'));
  system = await asKoppeling(beheerder, KEY_RIGHTS);
});

describe('the API in the real product', () => {
  it('makes a PDF and a job of letters over HTTP', async () => {
    const schema = await system.json<{ properties: Record<string, { examples: unknown[] }> }>(
      'GET',
      `/v1/sjablonen/${SLUG}/schema`,
    );
    const velden = Object.fromEntries(
      Object.entries(schema.properties).map(([name, { examples }]) => [name, examples[0]]),
    );
    const pdf = await system.send('POST', `/v1/sjablonen/${SLUG}/brieven`, { velden });
    expect(pdf.status).toBe(200);
    expect(Buffer.from(await pdf.arrayBuffer()).toString('latin1')).toContain('pdfuaid');

    const brieven = Array.from({ length: 20 }, () => ({ velden }));
    const job = await system.send('POST', '/v1/opdrachten', { sjabloon: SLUG, brieven });
    expect(job.status).toBe(202);
    const path = job.headers.get('location')?.replace('/api', '') ?? '';
    for (;;) {
      const { stand } = await system.json<{ stand: string }>('GET', path);
      if (stand === 'klaar') break;
      expect(['wacht', 'bezig']).toContain(stand);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const zip = await system.send('GET', `${path}/resultaat`);
    expect(Object.keys(unzipSync(new Uint8Array(await zip.arrayBuffer())))).toHaveLength(21);
    expect((await system.send('GET', `${path}/resultaat`)).status).toBe(410);
  });

  it('answers 404 to a slash at the end, 405 with Allow to a wrong method, and the description to all', async () => {
    expect((await system.send('GET', '/v1/sjablonen/')).status).toBe(404);
    expect((await system.send('GET', '/v1/')).status).toBe(404);
    const wrong = await system.send('DELETE', '/v1/sjablonen');
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, OPTIONS']);
    const open = await new RestClient(inject('cmsUrl')).send('GET', '/v1/openapi.json');
    expect(open.headers.get('access-control-allow-origin')).toBe('*');
    expect(open.headers.get('api-version')).toBe('1.0.0');
  });

  it('still leads the admin from a slash at the end to the same page', async () => {
    const response = await fetch(`${inject('cmsUrl')}/admin/login/`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([308, '/admin/login']);
  });

  it('does not know a cookie: somebody who is logged in needs a key as well', async () => {
    expect((await beheerder.send('GET', '/v1/sjablonen')).status).toBe(401);
  });
});

describe('a key', () => {
  it('is shown once and told by four characters after that', async () => {
    const koppeling = await stored();
    expect(koppeling.keyHint).toBe(`lp_…${system.key.slice(-4)}`);
    expect(JSON.stringify(koppeling)).not.toContain(system.key);
    expect(koppeling).not.toHaveProperty('keyHash');
    const byHash = await beheerder.send('GET', '/koppelingen?where[keyHash][like]=a');
    expect([400, 403]).toContain(byHash.status);
  });

  it('reaches nothing but the API: no screen, no list, no endpoint of staff', async () => {
    for (const [method, path] of [
      ['GET', '/koppelingen'],
      ['GET', `/koppelingen/${system.koppeling}`],
      ['PATCH', `/koppelingen/${system.koppeling}`],
      ['POST', `/koppelingen/${system.koppeling}/sleutel`],
      ['POST', `/koppelingen/${system.koppeling}/intrekken`],
      ['GET', '/brief-sjablonen'],
      ['GET', '/brieven'],
      ['GET', '/brieven/overzicht.csv'],
      ['GET', '/gebruikers'],
      ['POST', '/brief-woorden'],
      ['POST', '/brieven/importeer'],
      ['GET', '/brief-sjablonen/x/stand-van-zaken'],
      ['POST', '/brief-sjablonen/x/nagekeken'],
      ['POST', '/brief-sjablonen/x/nieuwe-brief'],
    ] as const) {
      const response = await system.send(method, path, method === 'GET' ? undefined : { rights: ['scoren'] });
      expect([401, 403, 404], `${method} ${path}`).toContain(response.status);
    }
    const me = await (await system.send('GET', '/koppelingen/me')).text();
    expect(me).not.toMatch(/[0-9a-f]{64}/);
  });

  it('scores at the old address only with the right to', async () => {
    const reader = await asKoppeling(beheerder, ['sjablonen-lezen']);
    expect((await system.send('POST', '/score', { text: 'Dag.' })).status).toBe(200);
    expect((await reader.send('POST', '/score', { text: 'Dag.' })).status).toBe(403);
  });

  it('is made, replaced and revoked by a beheerder only', async () => {
    for (const role of ['communicatie', 'jurist'] as const) {
      const other = await asRole(beheerder, role);
      for (const what of ['sleutel', 'intrekken']) {
        expect((await other.send('POST', `/koppelingen/${system.koppeling}/${what}`)).status).toBe(403);
      }
    }
    const visitor = new RestClient(inject('cmsUrl'));
    expect((await visitor.send('POST', `/koppelingen/${system.koppeling}/sleutel`)).status).toBe(401);
    expect((await beheerder.send('POST', '/koppelingen/nee/sleutel')).status).toBe(404);
  });

  it('stops at once when it is replaced, and for good when it is revoked', async () => {
    const { key } = await beheerder.json<{ key: string }>('POST', `/koppelingen/${system.koppeling}/sleutel`);
    expect((await system.send('GET', '/v1/sjablonen')).status).toBe(401);
    const headers = { authorization: `Bearer ${key}` };
    expect((await system.send('GET', '/v1/sjablonen', undefined, headers)).status).toBe(200);
    await beheerder.json('POST', `/koppelingen/${system.koppeling}/intrekken`);
    const after = await system.send('GET', '/v1/sjablonen', undefined, headers);
    expect(after.status).toBe(401);
    expect(((await after.json()) as { detail: string }).detail).toContain('ingetrokken');
    expect((await stored()).lastUsed).toMatch(/T12:00:00/);
  });

  it('cannot be given rights, use or a hash by hand, nor a last day that is over', async () => {
    const { doc } = await beheerder.json<{ doc: { id: string } & Koppeling }>('POST', '/koppelingen', {
      ...sample('koppelingen'),
      keyHash: 'a'.repeat(64),
      keyHint: 'lp_…nep',
    });
    expect(doc.keyHint ?? null).toBeNull();
    const late = await beheerder.send('PATCH', `/koppelingen/${doc.id}`, { expiresAt: inDays(-3) });
    expect(late.status).toBe(400);
  });
});

describe('the legal check of a template', () => {
  interface Panel {
    standing: string;
    fingerprint: string;
    mayCheck: boolean;
    scores: { readability: number };
    usage: { state: string; letters: { id: string }[] }[];
  }
  const templateId = async () => {
    const { docs } = await beheerder.json<{ docs: { id: string }[] }>(
      'GET',
      `/brief-sjablonen?where[slug][equals]=${SLUG}`,
    );
    return docs[0]?.id ?? '';
  };

  it('is said by a jurist, of the very words that were read, and lapses when they change', async () => {
    const id = await templateId();
    const jurist = await asRole(beheerder, 'jurist');
    const panel = await jurist.json<Panel>('GET', `/brief-sjablonen/${id}/stand-van-zaken`);
    expect(panel).toMatchObject({ standing: 'nooit', mayCheck: true });
    expect(panel.scores.readability).toBeGreaterThan(0);

    const wrong = await jurist.send('POST', `/brief-sjablonen/${id}/nagekeken`, { fingerprint: 'oud' });
    expect(wrong.status).toBe(409);
    const { fingerprint } = panel;
    const done = await jurist.json<Panel & { check: { by: string } }>(
      'POST',
      `/brief-sjablonen/${id}/nagekeken`,
      { fingerprint },
    );
    expect(done).toMatchObject({ standing: 'in-orde', check: { by: 'Test jurist' } });

    const reader = await asKoppeling(beheerder, ['sjablonen-lezen']);
    const told = await reader.json<Record<string, unknown>>('GET', `/v1/sjablonen/${SLUG}`);
    expect(told).toMatchObject({ juridischeStand: 'in-orde' });
    expect(told.juridischNagekekenOp).toMatch(/^\d{4}-\d{2}-\d{2}$/);

    const before = await beheerder.json<{ subject: string }>('GET', `/brief-sjablonen/${id}`);
    await beheerder.json('PATCH', `/brief-sjablonen/${id}`, {
      subject: `${before.subject}!`,
      _status: 'published',
    });
    expect(await reader.json('GET', `/v1/sjablonen/${SLUG}`)).toMatchObject({ juridischeStand: 'gewijzigd' });
    await beheerder.json('PATCH', `/brief-sjablonen/${id}`, {
      subject: before.subject,
      _status: 'published',
    });
    expect(await reader.json('GET', `/v1/sjablonen/${SLUG}`)).toMatchObject({ juridischeStand: 'in-orde' });
  });

  it('is not for others to say', async () => {
    const id = await templateId();
    const writer = await asRole(beheerder, 'communicatie');
    const { fingerprint, mayCheck } = await writer.json<Panel>(
      'GET',
      `/brief-sjablonen/${id}/stand-van-zaken`,
    );
    expect(mayCheck).toBe(false);
    expect((await writer.send('POST', `/brief-sjablonen/${id}/nagekeken`, { fingerprint })).status).toBe(403);
    const visitor = new RestClient(inject('cmsUrl'));
    expect((await visitor.send('GET', `/brief-sjablonen/${id}/stand-van-zaken`)).status).toBe(401);
  });

  it('stands beside where the template is used', async () => {
    const id = await templateId();
    const made = await beheerder.json<{ id: string }>('POST', `/brief-sjablonen/${id}/nieuwe-brief`);
    const { usage } = await beheerder.json<Panel>('GET', `/brief-sjablonen/${id}/stand-van-zaken`);
    expect(usage.find(({ state }) => state === 'concept')?.letters.map((each) => each.id)).toContain(made.id);
    const trainer = await asRole(beheerder, 'trainer');
    // A trainer may not read letters, so is not told which there are.
    expect((await trainer.json<Panel>('GET', `/brief-sjablonen/${id}/stand-van-zaken`)).usage).toEqual([]);
  });
});
