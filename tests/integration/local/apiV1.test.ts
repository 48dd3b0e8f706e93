import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyLetters } from './apiV1/manyLetters.ts';
import { oneLetter } from './apiV1/oneLetter.ts';
import { readTemplates } from './apiV1/readTemplates.ts';
import { scores } from './apiV1/scores.ts';
import { api, ask, database, openSetting, SECRET } from './apiV1/setting.ts';
import { whoMayAsk } from './apiV1/whoMayAsk.ts';
import { withoutPdf } from './apiV1/withoutPdf.ts';
import { wrongInput } from './apiV1/wrongInput.ts';

beforeAll(openSetting);
afterAll(() => database.close());

// One file to the runner, on one database: the last two look back on all that was asked before them.
describe('reading templates', readTemplates);
describe('making one letter', oneLetter);
describe('making many letters', manyLetters);
describe('scoring', scores);
describe('who may ask', whoMayAsk);
describe('what is sent wrongly', wrongInput);
describe('a server that makes no PDF', withoutPdf);

describe('the description', () => {
  it('is open to all, also from a page on another site, and can be kept', async () => {
    const response = await ask('GET', '/openapi.json', { key: '' });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toContain('max-age');
    const etag = response.headers.get('etag') ?? '';
    expect((await ask('GET', '/openapi.json', { key: '', headers: { 'if-none-match': etag } })).status).toBe(
      304,
    );
    expect((await ask('OPTIONS', '/openapi.json', { key: '' })).status).toBe(204);
    expect((await ask('POST', '/openapi.json')).status).toBe(405);
    expect((await ask('HEAD', '/openapi.json', { key: '' })).status).toBe(200);
    expect((await ask('OPTIONS', '/sjablonen', { key: '' })).headers.get('allow')).toBe('GET, OPTIONS');
  });

  it('tells no answer that these tests have not seen, but the one of a fault of ours', async () => {
    const { OPERATIONS } = await import('../../../cms/api/v1/operations/index.ts');
    const { problemsOf } = await import('../../../cms/api/v1/operation.ts');
    const told = OPERATIONS.flatMap((operation) =>
      [...Object.keys(operation.answers), ...problemsOf(operation)].map(
        (status) => `${operation.id} ${status}`,
      ),
    );
    const unseen = told.filter((each) => !api.seen.has(each) && !each.endsWith(' 500'));
    expect(unseen).toEqual([]);
  });
});

describe('what stays behind', () => {
  it('is no value of any letter: not in the database', async () => {
    const { readFileSync, readdirSync } = await import('node:fs');
    const { join } = await import('node:path');
    for (const name of readdirSync(database.dataDir, { recursive: true, encoding: 'utf8' })) {
      const path = join(database.dataDir, name);
      let bytes: Buffer;
      try {
        bytes = readFileSync(path);
      } catch {
        continue;
      }
      expect(bytes.includes(SECRET), path).toBe(false);
    }
  });
});
