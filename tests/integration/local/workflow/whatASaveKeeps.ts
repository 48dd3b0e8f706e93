import { expect, it } from 'vitest';
import { richText } from '../../../support/richText.ts';
import { as, database, history, latest, newLetter, save } from './setting.ts';

export function whatASaveKeeps(): void {
  it('the scores, and the first words as the original', async () => {
    const id = await newLetter();
    const first = await latest(id);
    expect(first.scores?.readability).toBeGreaterThan(0);
    expect(first.original).toMatchObject({ source: 'leeg', scores: first.scores });

    await save('schrijver', id, {
      front: richText('U dient derhalve middels het formulier bescheiden te verstrekken.'),
    });
    const second = await latest(id);
    expect(second.scores?.readability).toBeLessThan(first.scores?.readability ?? 0);
    expect(second.original).toEqual(first.original);
  });

  it('the original of a letter that began empty: the first text that was saved', async () => {
    const id = await newLetter({ front: null });
    expect((await latest(id)).original?.front ?? null).toBeNull();
    await save('schrijver', id, { front: richText('Hierbij delen wij u mede.') });
    expect(JSON.stringify((await latest(id)).original?.front)).toContain('Hierbij delen wij');
  });

  it('the scores of the letter with its bouwstenen in full, as the editor shows them', async () => {
    const hard = 'Bij gebreke van tijdige betaling zal zonder nadere ingebrekestelling invordering volgen.';
    const own = 'U krijgt geld terug. Wij betalen u deze week. U hoeft niets te doen.';
    await database.payload.create({
      collection: 'bouwstenen',
      data: {
        title: 'Invordering',
        purpose: 'anders',
        slug: 'proef-invordering',
        body: richText(hard),
      } as never,
    });
    const scoresWith = async (...text: string[]) =>
      (await latest(await newLetter({ front: richText(...text) }))).scores;
    const named = await scoresWith(own, '((bouwsteen proef-invordering))');
    expect(named).toEqual(await scoresWith(own, hard));
    expect(named?.stress).toBeGreaterThan((await scoresWith(own))?.stress ?? Number.POSITIVE_INFINITY);
    expect(await scoresWith(own, '((bouwsteen bestaat-niet))')).toEqual(
      await scoresWith(own, '((bouwsteen ook-niet))'),
    );
  });

  it('not a state, a reason or scores that a client makes up', async () => {
    const id = await newLetter({ state: 'akkoord' });
    await save('schrijver', id, { state: 'in-gebruik', belowFloorReason: 'x', scores: { readability: 100 } });
    const letter = await latest(id);
    expect(letter.state).toBe('concept');
    expect(letter.belowFloorReason ?? null).toBeNull();
    expect(letter.scores?.readability).not.toBe(100);
  });

  it('the same history, whatever part of the letter the client asks back', async () => {
    const id = await newLetter();
    const answer = await database.payload.update({
      collection: 'brieven',
      id,
      data: { subject: 'Ander besluit' },
      draft: true,
      select: { updatedAt: true },
      ...as('schrijver'),
    });
    expect(Object.keys(answer).sort()).toEqual(['id', 'updatedAt']);
    const events = await history(id);
    expect(events.map(({ what }) => what)).toEqual(['Brief gemaakt', 'Tekst gewijzigd']);
    expect(events[1]?.scores).toEqual((await latest(id)).scores);
  });
}
