import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { LetterReport } from '../../../scoring/types.ts';
import { asBeheerder, asKoppeling, asRole, RestClient } from '../../support/rest.ts';

const HARD =
  'U dient de desbetreffende bescheiden onverwijld te overleggen, bij gebreke waarvan het recht op bijstand wordt beëindigd.';
const EASY = 'Wilt u ons uw papieren sturen? Bel ons gerust als u hulp wilt.';

let beheerder: RestClient;
let visitor: RestClient;

beforeAll(async () => {
  beheerder = await asBeheerder(inject('cmsUrl'), inject('login'));
  visitor = new RestClient(inject('cmsUrl'));
});

describe('POST /api/score', () => {
  it('scores a hard sentence below an easy one and says which words are hard', async () => {
    const hard = await beheerder.json<LetterReport>('POST', '/score', { text: HARD });
    const easy = await beheerder.json<LetterReport>('POST', '/score', { text: EASY });
    expect(hard.readability.score ?? 100).toBeLessThan(easy.readability.score ?? 0);
    expect(hard.messages.some((message) => message.kind === 'woord' && message.actual === 'bescheiden')).toBe(
      true,
    );
  });

  it('takes a document in blocks and points at the block', async () => {
    const report = await beheerder.json<LetterReport>('POST', '/score', {
      document: {
        kind: 'informatie',
        blocks: [
          { text: 'Beste mevrouw De Wit,', kind: 'paragraph', half: 'front' },
          { text: HARD, kind: 'paragraph', half: 'front' },
        ],
      },
    });
    expect(report.legal.kind).toBe('informatie');
    const word = report.messages.find((message) => message.actual === 'bescheiden');
    expect(word?.place).toEqual({
      block: 1,
      start: HARD.indexOf('bescheiden'),
      end: HARD.indexOf('bescheiden') + 10,
    });
  });

  it('works with an API key, and with every role that is logged in', async () => {
    const byKey = await (await asKoppeling(beheerder, ['scoren'])).send('POST', '/score', { text: EASY });
    expect(byKey.status).toBe(200);
    const begeleider = await asRole(beheerder, 'begeleider');
    expect((await begeleider.send('POST', '/score', { text: EASY })).status).toBe(200);
  });

  it('refuses visitors and wrong keys', async () => {
    expect((await visitor.send('POST', '/score', { text: EASY })).status).toBe(401);
    const wrong = await visitor.send(
      'POST',
      '/score',
      { text: EASY },
      { Authorization: `Bearer lp_${'a'.repeat(43)}` },
    );
    expect(wrong.status).toBe(401);
  });

  it.each([
    ['no JSON', 'dit is geen json', 400, 'JSON'],
    ['a list', [], 400, '"text" of "document"'],
    ['blocks that are no list', { document: { blocks: 'x' } }, 400, 'document.blocks'],
    [
      'a block without text',
      { document: { blocks: [{ kind: 'paragraph', half: 'front' }] } },
      400,
      'blocks[0]',
    ],
    ['an unknown kind of letter', { text: EASY, kind: 'liefdesbrief' }, 400, 'toekenning'],
    ['a text that is too large', { text: 'woord '.repeat(100_000) }, 413, 'te groot'],
  ])('explains in Dutch what is wrong with %s', async (_what, body, status, words) => {
    const response =
      typeof body === 'string'
        ? await fetch(`${inject('cmsUrl')}/api/score`, {
            method: 'POST',
            body,
            headers: {
              'content-type': 'application/json',
              cookie: Reflect.get(beheerder, 'cookie') as string,
              origin: inject('cmsUrl'),
            },
          })
        : await beheerder.send('POST', '/score', body);
    expect(response.status).toBe(status);
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect(errors[0]?.message).toContain(words);
  });

  it('answers 429 with Retry-After to whoever asks too much', async () => {
    const greedy = await asRole(beheerder, 'consulent');
    let last: Response | undefined;
    for (let count = 0; count < 125; count += 1) last = await greedy.send('POST', '/score', { text: 'Dag.' });
    expect(last?.status).toBe(429);
    expect(last?.headers.get('retry-after')).toBe('60');
  });
});
