import { describe, expect, it } from 'vitest';
import { databaseAdapter } from '../../../cms/database/adapter.ts';
import { readLetterDocument } from '../../../cms/endpoints/letterInput.ts';
import { slugFrom } from '../../../cms/fields/slugFrom.ts';
import { buildSite, outcomeOf } from '../../../cms/publish/buildSite.ts';
import { BUILD_TRIES } from '../../../cms/publish/names.ts';
import { weaknessOf } from '../../../cms/secret.ts';

describe('the session secret', () => {
  it.each([
    ['', 'te kort'],
    ['geheim', 'te kort'],
    ['a'.repeat(64), 'te eenvoudig'],
    ['abababababababababababababababababab', 'te eenvoudig'],
  ])('refuses %j', (secret, words) => expect(weaknessOf(secret)).toContain(words));

  it('accepts 48 random bytes', () =>
    expect(weaknessOf('V7n0wq3kz8Xb2-LmP9rTq_Yc4dF6hJ1sGaEoUiNvQxZ5MtRw')).toBeUndefined());
});

describe('an address on the site from a title', () => {
  it.each([
    ['Ik kan niet betalen!', 'ik-kan-niet-betalen'],
    ['Cliëntondersteuning: wat is dat?', 'clientondersteuning-wat-is-dat'],
    ['  Één brief  ', 'een-brief'],
    ['!!!', ''],
  ])('%j becomes %j', (title, slug) => expect(slugFrom(title)).toBe(slug));
});

describe('the closing line of a site build', () => {
  it('tells success by its line, whatever came before', () =>
    expect(
      outcomeOf('[1/4] …\n  site: zoekindex maken (0.5 s)\nSITE-BUILD-OK 2026-11-22-a1\n', 'itself'),
    ).toEqual({
      ok: true,
      buildId: '2026-11-22-a1',
      steps: { 'zoekindex maken': 0.5 },
    }));
  it('passes the Dutch sentence of a failure on', () =>
    expect(outcomeOf('…\nSITE-BUILD-FAILED Het beeld logo.png ontbreekt.\n', 'itself')).toEqual({
      ok: false,
      message: 'Het beeld logo.png ontbreekt.',
    }));
  it('takes silence for failure, also after exit 0', () =>
    expect(outcomeOf('', 'itself')).toMatchObject({ ok: false }));
  it('says that a build was ended because it took too long', () =>
    expect(outcomeOf('', 'timeout')).toMatchObject({
      ok: false,
      message: expect.stringContaining('te lang'),
    }));
});

describe('a site build that is killed', () => {
  const killed = { ok: false, message: 'weg', interrupted: true } as const;
  it('is told apart from one that failed or took too long', () => {
    expect(outcomeOf('', 'killed')).toMatchObject({ interrupted: true });
    expect(outcomeOf('SITE-BUILD-INTERRUPTED Weg.\n', 'itself')).toEqual({ ...killed, message: 'Weg.' });
    expect(outcomeOf('', 'timeout')).not.toHaveProperty('interrupted');
  });
  it('is made again, and not for ever', async () => {
    let builds = 0;
    expect(await buildSite(async () => (++builds < 3 ? killed : { ok: true, buildId: 'b' }))).toEqual({
      ok: true,
      buildId: 'b',
    });
    builds = 0;
    const count = async () => {
      builds += 1;
      return killed;
    };
    expect(await buildSite(count)).toEqual(killed);
    expect(builds).toBe(BUILD_TRIES);
  });
  it('is not made again when it failed by itself', async () => {
    let builds = 0;
    await buildSite(async () => {
      builds += 1;
      return { ok: false, message: 'Het beeld ontbreekt.' };
    });
    expect(builds).toBe(1);
  });
});

describe('the database by its address', () => {
  it('is SQLite for file: and MongoDB for mongodb:', () => {
    expect(databaseAdapter('file:/tmp/x.db').name).toBe('sqlite');
    expect(databaseAdapter('mongodb://127.0.0.1/x').name).toBe('mongoose');
  });
  it('refuses anything else with a sentence that says what is possible', () =>
    expect(() => databaseAdapter('postgres://x')).toThrow(/file:.*mongodb:/));
});

describe('what may be sent to be scored', () => {
  it('reads a text, and a document in blocks', () => {
    expect(readLetterDocument({ text: 'Dag.' })).toEqual({ text: 'Dag.' });
    expect(
      readLetterDocument({ document: { blocks: [{ text: 'Dag.', kind: 'paragraph', half: 'back' }] } }),
    ).toEqual({
      document: { blocks: [{ text: 'Dag.', kind: 'paragraph', half: 'back' }] },
    });
  });
  it.each([
    [null],
    ['tekst'],
    [[]],
    [{}],
    [{ text: 1 }],
    [{ document: {} }],
    [{ document: { blocks: [{ text: 'x', kind: 'script', half: 'front' }] } }],
    [{ document: { blocks: [{ text: 'x', kind: 'paragraph', half: 'zijkant' }] } }],
    [{ document: { blocks: Array.from({ length: 5_001 }, () => ({ text: 'x' })) } }],
  ])('refuses %j with a Dutch sentence', (body) => expect(readLetterDocument(body)).toHaveProperty('error'));
});
