import { expect, inject, it } from 'vitest';
import { sample } from '../../support/matrix.ts';
import { METRICS_TOKEN } from '../../support/product.ts';
import { asBeheerder, RestClient } from '../../support/rest.ts';

interface Sample {
  name: string;
  labels: Record<string, string>;
  value: number;
}

/** Reads OpenMetrics, strictly: every line is a comment we know, a sample of a family that was announced, or the end. */
function parse(text: string): Sample[] {
  const lines = text.trimEnd().split('\n');
  expect(lines.pop()).toBe('# EOF');
  const families = new Set<string>();
  return lines.flatMap((line) => {
    const type = /^# TYPE (\w+) (?:counter|gauge|histogram|summary|unknown|info)$/.exec(line);
    if (type?.[1]) families.add(type[1]);
    if (line.startsWith('# ')) {
      expect(line).toMatch(/^# (?:TYPE|HELP|UNIT) \w+ ./);
      return [];
    }
    const [, name = '', labels = '', value = ''] = /^(\w+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
    expect(families, line).toContain(
      families.has(name) ? name : name.replace(/_(?:total|bucket|sum|count|created|info)$/, ''),
    );
    const read = [...labels.matchAll(/(\w+)="([^"]*)"(?:,|$)/g)].map(([, key = '', text = '']) => [
      key,
      text,
    ]);
    return [{ name, labels: Object.fromEntries(read) as Record<string, string>, value: Number(value) }];
  });
}

async function measure(): Promise<Sample[]> {
  const response = await new RestClient(inject('cmsUrl')).send('GET', '/metingen', undefined, {
    authorization: `Bearer ${METRICS_TOKEN}`,
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('application/openmetrics-text');
  expect(response.headers.get('cache-control')).toBe('no-store');
  return parse(await response.text());
}

const sum = (samples: Sample[], name: string, labels: Record<string, string>): number =>
  samples
    .filter(
      (sample) =>
        sample.name === name && Object.keys(labels).every((key) => sample.labels[key] === labels[key]),
    )
    .reduce((total, { value }) => total + value, 0);

it('tells nothing without the token', async () => {
  const beheerder = await asBeheerder(inject('cmsUrl'), inject('login'));
  for (const headers of [undefined, { authorization: 'Bearer verkeerd' }]) {
    const response = await beheerder.send('GET', '/metingen', undefined, headers);
    expect(response.status).toBe(401);
    expect(JSON.stringify(await response.json())).not.toContain('luchtpost_');
  }
});

it('counts requests, saves, scores, PDFs, refused logins and the queue, by kind and never by person', async () => {
  const before = await measure();
  const beheerder = await asBeheerder(inject('cmsUrl'), inject('login'));
  const { doc } = await beheerder.json<{ doc: { id: string } }>('POST', '/brieven?draft=true', {
    ...sample('brieven'),
  });
  await beheerder.json('POST', '/score', { text: 'Beste mevrouw,\n\nU krijgt een brief van ons.' });
  const pdf = await beheerder.send('GET', `/brieven/${doc.id}/bestand/pdf`);
  await pdf.arrayBuffer();
  const stranger = new RestClient(inject('cmsUrl'));
  const refused = await stranger.logIn({ email: 'niemand@voorbeeld.example', password: 'raad-ik-niet' });
  expect(refused.status).toBe(401);
  await stranger.send('GET', '/niemand@voorbeeld.example/geheim');

  const after = await measure();
  const grown = (name: string, labels: Record<string, string>) =>
    sum(after, name, labels) - sum(before, name, labels);
  const requests = 'luchtpost_http_request_duration_seconds_count';
  expect(grown(requests, { method: 'POST', route: '/api/brieven', status: '201' })).toBe(1);
  expect(grown(requests, { method: 'POST', route: '/api/score', status: '200' })).toBe(1);
  expect(grown(requests, { route: 'anders', status: '404' })).toBe(1);
  expect(grown('luchtpost_saves_total', { collection: 'brieven', operation: 'create' })).toBe(1);
  expect(grown('luchtpost_score_duration_seconds_count', { door: 'api' })).toBe(1);
  expect(grown('luchtpost_score_duration_seconds_count', { door: 'cms' })).toBeGreaterThanOrEqual(1);
  expect(grown('luchtpost_pdf_render_duration_seconds_count', { kind: 'letter' })).toBe(1);
  expect(grown('luchtpost_login_refusals_total', { status: '401' })).toBe(1);
  expect(sum(after, 'luchtpost_queue_jobs', { queue: 'site' })).toBeGreaterThanOrEqual(0);
  expect(after.some(({ name }) => name === 'luchtpost_queue_oldest_job_seconds')).toBe(true);
  expect(sum(after, 'process_resident_memory_bytes', {})).toBeGreaterThan(50_000_000);

  const told = JSON.stringify(after.map(({ labels }) => labels));
  expect(told).not.toContain(doc.id);
  expect(told).not.toMatch(/@|[0-9a-f]{8}-[0-9a-f]{4}|[0-9a-f]{24}/);
});
