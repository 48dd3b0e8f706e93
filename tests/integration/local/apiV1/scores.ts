import { expect, it } from 'vitest';
import { api, approved, ask, concept, database, SLUG } from './setting.ts';

/** The scores of a text, a template or a letter. */
export function scores() {
  it('scores a text, a template and a letter', async () => {
    const text = await (
      await ask('POST', '/scores', { body: { tekst: 'U dient de bescheiden te overleggen.' } })
    ).json();
    expect(text).toMatchObject({ taal: 'nl', leesbaarheid: { niveau: expect.any(String) } });
    expect(
      (text as { bevindingen: { woorden: string }[] }).bevindingen.map(({ woorden }) => woorden),
    ).toContain('bescheiden');
    expect(await (await ask('POST', '/scores', { body: { sjabloon: SLUG } })).json()).toMatchObject({
      wettelijk: { soort: 'toekenning', compleet: true },
    });
    expect((await ask('POST', '/scores', { body: { brief: approved } })).status).toBe(200);
    expect((await ask('POST', '/scores', { body: { brief: concept } })).status).toBe(404);
  });

  it('shows a template only to a key that may read templates', async () => {
    const scorer = await api.keyFor(database.payload, ['scoren']);
    expect((await ask('POST', '/scores', { key: scorer, body: { sjabloon: SLUG } })).status).toBe(403);
    expect((await ask('POST', '/scores', { key: scorer, body: { tekst: 'Dag.' } })).status).toBe(200);
  });
}
