/** A draft in the site's own page: for who has a token of the CMS, and for nobody else. */
import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fillFrame, SPACE } from '../../../site/preview/frame.ts';
import { isValidToken } from '../../../site/preview/token.ts';
import { switchTo } from '../../../site/publish/builds.ts';
import { createSiteServer } from '../../../site/server/server.ts';
import { finishedBuild, put, tempSiteDir } from './support/builds.ts';
import { doc, paragraph, text as words } from './support/lexical.ts';

const KEY = 'sleutel-van-de-proef';
const ID = '3f0c';
let previewToken: typeof import('../../../cms/preview/token.ts').previewToken;

beforeAll(async () => {
  vi.stubEnv('SITE_KEY', KEY);
  ({ previewToken } = await import('../../../cms/preview/token.ts'));
});

/** Where people see the CMS: not where the site asks it. */
const SHOWN_IN = 'https://cms.gemeentevoorbeeld.example';

const draft = { title: 'Geld & zorgen', summary: 'Kort.', theme: 'geld', steps: [{ title: 'Bel <ons>' }] };

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A site with a frame, and a CMS that gives its draft to who shows the key. */
async function site(): Promise<(path: string, body?: string) => Promise<Answer>> {
  const siteDir = tempSiteDir();
  const dir = finishedBuild(siteDir, 'a');
  put(
    dir,
    'voorbeeld/hulp/index.html',
    `<main><p>${SPACE.label}</p><h1>${SPACE.title}</h1><p>${SPACE.summary}</p>${SPACE.text}</main>`,
  );
  switchTo(siteDir, 'a');
  const cms = createServer((request, response) => {
    const isOurs = request.headers['x-site-sleutel'] === KEY && request.url === `/api/hulp/voorbeeld/${ID}`;
    response.writeHead(isOurs ? 200 : 404, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(isOurs ? draft : {}));
  });
  await new Promise<void>((resolve) => cms.listen(0, '127.0.0.1', resolve));
  const cmsUrl = `http://127.0.0.1:${(cms.address() as AddressInfo).port}`;
  const server = createSiteServer({
    siteDir,
    behindTls: false,
    preview: { cms: cmsUrl, shownIn: SHOWN_IN, key: KEY },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const running of [cms, server]) {
      running.closeAllConnections();
      running.close();
    }
  });
  const { port } = server.address() as AddressInfo;
  return (path, body) =>
    new Promise((resolve, reject) => {
      httpRequest(
        { host: '127.0.0.1', port, path, method: body === undefined ? 'GET' : 'POST' },
        (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (part) => {
            text += part;
          });
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
          );
        },
      )
        .on('error', reject)
        .end(body);
    });
}

describe('the token', () => {
  it('shows one document, for half an hour to forty minutes', () => {
    const now = 1_800_000_000_001;
    const token = previewToken('hulp', ID, now);
    expect(isValidToken(token, 'hulp', ID, KEY, now + 29 * 60_000)).toBe(true);
    expect(isValidToken(token, 'hulp', ID, KEY, now + 41 * 60_000)).toBe(false);
    expect(previewToken('hulp', ID, now + 1000)).toBe(token);
    expect(isValidToken(token, 'hulp', 'ander', KEY, now)).toBe(false);
    expect(isValidToken(token, 'kennisbank', ID, KEY, now)).toBe(false);
    expect(isValidToken(token, 'hulp', ID, 'andere sleutel', now)).toBe(false);
    expect(isValidToken(token.replace('.', '0.'), 'hulp', ID, KEY, now)).toBe(false);
  });
});

describe('every kind of page', () => {
  const frame = `${SPACE.label}|${SPACE.title}|${SPACE.text}`;

  it('a worksheet, with its lines and choices, and lists that are still empty', () => {
    const sheet = fillFrame('werkbladen', frame, {
      title: 'Mijn <blad>',
      audience: 'inwoner',
      duration: '10 minuten',
      perspectives: 0,
      sections: [
        {
          title: 'Deel één',
          questions: [
            { question: 'Wat kiest u?', answer: 'vinkjes', options: [{ text: 'Dit & dat' }], own: true },
            { question: 'Hoe gaat het?', answer: 'schaal', options: 0 },
            { question: 'Schrijf op', answer: 'regels', lines: 2, options: 0 },
          ],
        },
        { title: 'Leeg', questions: 0 },
      ],
    });
    expect(sheet).toContain('Werkblad · Voor uzelf · 10 minuten|Mijn &lt;blad&gt;|');
    expect(sheet).toContain('Dit &amp; dat');
    expect(sheet).toContain('0 = helemaal niet');
    expect(sheet.split('lp-write__line')).toHaveLength(1 + 2 + 2);
    expect(sheet.match(/lp-question__number">\d/g)).toHaveLength(3);
  });

  it('a card, with its front and its back', () => {
    const card = fillFrame('gesprekskaarten', frame, {
      title: 'Luisteren',
      number: 2,
      cardType: 'gesprek',
      goal: 'Rust <geven>',
      questions: [{ text: 'Wat helpt u?' }],
      front: doc(paragraph(words('Voor.'))),
      back: doc(paragraph(words('Achter.'))),
    });
    expect(card).toMatch(/^Gesprekskaart 2\|Luisteren\|/);
    expect(card).toContain('Rust &lt;geven&gt;');
    expect(card.indexOf('Voor.')).toBeLessThan(card.indexOf('Achter.'));
    expect(card).toContain('Wat helpt u?');
  });
});

describe('a draft', () => {
  it('is shown in the frame of its kind, with every sign of HTML in it made harmless', async () => {
    const ask = await site();
    const { status, body, headers } = await ask(`/voorbeeld/hulp/${ID}/?sleutel=${previewToken('hulp', ID)}`);
    expect(status).toBe(200);
    expect(body).toContain('<p>Geld en schulden</p><h1>Geld &amp; zorgen</h1><p>Kort.</p>');
    expect(body).toContain('Bel &lt;ons&gt;');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).toContain(`frame-ancestors ${SHOWN_IN};`);
    expect(headers['x-frame-options']).toBeUndefined();
  });

  it('shows what is being typed, and says where a field does not fit', async () => {
    const ask = await site();
    const path = `/voorbeeld/hulp/${ID}/?sleutel=${previewToken('hulp', ID)}`;
    const typed = await ask(
      path,
      JSON.stringify({ ...draft, title: '', bring: 0, body: doc(paragraph(words('Getypt.'))) }),
    );
    expect(typed.body).toContain('<h1>Nog zonder titel</h1>');
    expect(typed.body).toContain('Getypt.');
    const wrong = await ask(path, JSON.stringify({ ...draft, theme: 'zeilen' }));
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('veld "theme"');
  });

  it.each([
    ['without a token', `/voorbeeld/hulp/${ID}/`],
    ['with a token of another document', `/voorbeeld/hulp/ander/?sleutel=`],
    ['with a token that ran out', `/voorbeeld/hulp/${ID}/?sleutel=`],
    ['as an empty frame', '/voorbeeld/hulp/'],
    ['as the file of the frame', '/voorbeeld/hulp/index.html'],
  ])('is not there %s', async (why, path) => {
    const ask = await site();
    const token = why.includes('ran out')
      ? previewToken('hulp', ID, Date.now() - 3_600_000)
      : previewToken('hulp', ID);
    const { status, body } = await ask(path.endsWith('=') ? path + token : path);
    expect(status).toBe(404);
    expect(body).not.toContain('Geld &amp; zorgen');
    expect(body).not.toContain('%%');
  });

  it('is not there when nobody typed JSON, or when the CMS has no such document', async () => {
    const ask = await site();
    expect(
      (await ask(`/voorbeeld/hulp/${ID}/?sleutel=${previewToken('hulp', ID)}`, 'geen json')).status,
    ).toBe(404);
    expect((await ask(`/voorbeeld/hulp/weg/?sleutel=${previewToken('hulp', 'weg')}`)).status).toBe(404);
  });
});
