import { beforeAll, describe, expect, inject, test } from 'vitest';
import { asBeheerder, asRole, RestClient } from '../../support/rest.ts';
import * as files from '../../unit/import/wordFiles.ts';

const cmsUrl = inject('cmsUrl');
let writer: Awaited<ReturnType<typeof asRole>>;
let reader: Awaited<ReturnType<typeof asRole>>;
let beheerder: RestClient;

beforeAll(async () => {
  beheerder = await asBeheerder(cmsUrl, inject('login'));
  writer = await asRole(beheerder, 'communicatie');
  reader = await asRole(beheerder, 'ervaringsdeskundige');
});

interface Answer {
  id?: string;
  leftOut?: string[];
  errors?: { message: string }[];
}

function form(bytes: Uint8Array, name = 'brief.docx'): FormData {
  const body = new FormData();
  body.append('bestand', new Blob([Buffer.from(bytes)]), name);
  return body;
}

const send = (client: RestClient, bytes: Uint8Array, name?: string) =>
  client.send('POST', '/brieven/importeer', form(bytes, name));

const total = async () =>
  (await writer.json<{ totalDocs: number }>('GET', '/brieven?limit=0&draft=true')).totalDocs;

describe('a Word file over REST', () => {
  test('becomes a draft with scores, and keeps its original', async () => {
    const response = await send(writer, await files.letter(), 'Beslissing.docx');
    const answer = (await response.json()) as Answer;
    expect(response.status, JSON.stringify(answer)).toBe(201);
    expect(answer.leftOut).toEqual([]);
    const letter = await writer.json(`GET`, `/brieven/${answer.id}?depth=0&draft=true`);
    expect(letter).toMatchObject({
      subject: 'uw aanvraag voor een bijdrage',
      state: 'concept',
      _status: 'draft',
      original: { source: 'docx', name: 'Beslissing.docx' },
    });
    const { original, scores, front } = letter as {
      original: { front: unknown; scores: { readability: number } };
      scores: { readability: number };
      front: unknown;
    };
    expect(original.scores.readability).toBe(scores.readability);
    expect(scores.readability).toBeGreaterThan(0);
    expect(JSON.stringify(front)).toContain('https://voorbeeld.example/hulp');
    // The writer goes on from here: what was stored must be what the form accepts.
    await writer.json('PATCH', `/brieven/${answer.id}?draft=true`, { subject: 'Nieuw', front });
    const later = await writer.json(`GET`, `/brieven/${answer.id}?depth=0&draft=true`);
    expect((later.original as { front: unknown }).front).toEqual(original.front);
  });

  test('of 200 pages becomes a letter', async () => {
    const file = await files.pages(200);
    const start = performance.now();
    const response = await send(writer, file);
    console.log(`200 pages imported over REST in ${Math.round(performance.now() - start)} ms`);
    expect(response.status).toBe(201);
  });

  test('with code in it holds that code as text', async () => {
    const { id } = (await (await send(writer, await files.hostile())).json()) as Answer;
    const text = JSON.stringify(await writer.json('GET', `/brieven/${id}?depth=0&draft=true`));
    expect(text).not.toContain('javascript:');
    expect(text).toContain('<script>alert(2)</script>');
  });

  test.each<[string, number, string, () => Uint8Array | Promise<Uint8Array>]>([
    ['a zip bomb', 413, 'uitgepakt veel te groot', files.bomb],
    ['half a download', 422, 'beschadigd', async () => (await files.letter()).subarray(0, 3_000)],
    ['a password', 422, 'wachtwoord', files.withPassword],
    ['macros', 422, "macro's", files.withMacro],
    ['an old Word file', 415, 'oud soort Word-bestand', files.oldWord],
    ['a pdf', 415, 'Dit is een pdf', () => Buffer.from('%PDF-1.7')],
    ['an odt', 415, 'LibreOffice', files.openDocument],
    ['nothing', 400, 'leeg', () => new Uint8Array()],
    ['a letter without words', 422, 'geen tekst', () => files.word([files.line('')])],
    ['eleven megabytes', 413, 'te groot', () => new Uint8Array(11 * 1024 * 1024)],
  ])('%s is refused with a sentence, and makes no letter', async (_, status, words, make) => {
    const before = await total();
    const response = await send(writer, await make());
    const { errors } = (await response.json()) as Answer;
    expect([response.status, errors?.[0]?.message]).toEqual([status, expect.stringContaining(words)]);
    expect(await total()).toBe(before);
  });

  test('is refused for a minute to whoever sends one after the other', async () => {
    const greedy = await asRole(beheerder, 'communicatie');
    const answers: Response[] = [];
    for (let count = 0; count < 31; count += 1)
      answers.push(await greedy.send('POST', '/brieven/importeer', {}));
    expect(answers.slice(0, 30).map(({ status }) => status)).toEqual(Array(30).fill(400));
    const last = answers.at(-1);
    expect(last?.status).toBe(429);
    expect(last?.headers.get('retry-after')).toBe('60');
    expect(await last?.json()).toEqual({
      errors: [{ message: 'Te veel aanvragen in één minuut. Wacht even en probeer het opnieuw.' }],
    });
  });

  test('is for who may make letters', async () => {
    const file = await files.letter();
    expect((await send(new RestClient(cmsUrl), file)).status).toBe(401);
    expect((await send(reader, file)).status).toBe(403);
    expect((await writer.send('POST', '/brieven/importeer', {})).status).toBe(400);
  });
});

describe('the original of a letter that was pasted', () => {
  const text = (words: string) => ({
    root: {
      type: 'root',
      version: 1,
      direction: null,
      format: '',
      indent: 0,
      children: [
        {
          type: 'paragraph',
          version: 1,
          direction: null,
          format: '',
          indent: 0,
          children: [
            { type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text: words },
          ],
        },
      ],
    },
  });
  const make = async () => {
    const { doc } = await writer.json<{ doc: { id: string } }>('POST', '/brieven?draft=true', {
      subject: 'Geplakt',
      kind: 'informatie',
      front: text('Verbeterd voor het bewaren.'),
    });
    return doc.id;
  };
  const original = async (id: string) =>
    (await writer.json<{ original: Record<string, unknown> }>('GET', `/brieven/${id}?depth=0&draft=true`))
      .original;

  test('is kept once, and a second one does not replace it', async () => {
    const id = await make();
    const first = { front: text('Zoals het geplakt is.'), back: null };
    expect(await writer.json('POST', `/brieven/${id}/origineel`, first)).toEqual({ kept: true });
    const kept = await original(id);
    expect(kept).toMatchObject({ source: 'geplakt' });
    expect(JSON.stringify(kept.front)).toContain('Zoals het geplakt is.');
    const second = { front: text('Iets anders.') };
    expect(await writer.json('POST', `/brieven/${id}/origineel`, second)).toEqual({ kept: false });
    expect(await original(id)).toEqual(kept);
    await writer.json('PATCH', `/brieven/${id}?draft=true`, { front: text('Weer verbeterd.') });
    expect(await original(id)).toEqual(kept);
  });

  test('is not replaced by a colleague, nor in a letter out of Word', async () => {
    const id = await make();
    expect(await beheerder.json('POST', `/brieven/${id}/origineel`, { front: text('Ander.') })).toEqual({
      kept: false,
    });
    const imported = (await (await send(writer, await files.letter())).json()) as Answer;
    const answer = await writer.json('POST', `/brieven/${imported.id}/origineel`, { front: text('Ander.') });
    expect(answer).toEqual({ kept: false });
    expect(await original(String(imported.id))).toMatchObject({ source: 'docx' });
  });

  test('asks for a login, the right, a letter and a text', async () => {
    const id = await make();
    const path = `/brieven/${id}/origineel`;
    const pasted = { front: text('Tekst.') };
    expect((await new RestClient(cmsUrl).send('POST', path, pasted)).status).toBe(401);
    expect((await reader.send('POST', path, pasted)).status).toBe(403);
    expect((await writer.send('POST', path, { front: 'tekst' })).status).toBe(400);
    expect((await writer.send('POST', `/brieven/${crypto.randomUUID()}/origineel`, pasted)).status).toBe(404);
  });
});
