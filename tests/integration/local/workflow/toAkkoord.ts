import { expect, it } from 'vitest';
import { richText } from '../../../support/richText.ts';
import { call, history, latest, newLetter, people, save } from './setting.ts';

export function toAkkoord(): void {
  it('goes through review, says what is needed, and asks a reason under the floor', async () => {
    const id = await newLetter();
    expect(await call('schrijver', '/stand', id, { naar: 'akkoord' })).toMatchObject({ status: 409 });
    expect(await call('schrijver', '/stand', id, { naar: 'in-review' })).toMatchObject({
      status: 400,
      message: 'Vraag eerst iemand om de brief te lezen.',
    });
    const asked = await call('schrijver', '/beoordeling/vraag', id, {
      stoelen: ['jurist', 'ervaringsdeskundige'],
    });
    expect(asked).toMatchObject({ status: 200, state: 'in-review' });

    const early = await call('schrijver', '/stand', id, { naar: 'akkoord' });
    expect(early).toMatchObject({ status: 400, message: expect.stringContaining('eerst belt') });
    expect(early).toMatchObject({ message: expect.stringContaining('jurist is nog niet akkoord') });

    // Sent back with a reason: a concept again; asked again it goes on.
    expect(await call('jurist', '/beoordeling', id, { stoel: 'jurist', oordeel: 'terug' })).toMatchObject({
      status: 400,
    });
    const back = await call('jurist', '/beoordeling', id, {
      stoel: 'jurist',
      oordeel: 'terug',
      reden: 'De grondslag ontbreekt.',
    });
    expect(back).toMatchObject({ status: 200, state: 'concept' });
    await save('schrijver', id, { callFirst: 'nee' });
    await call('schrijver', '/beoordeling/vraag', id, { stoelen: ['jurist'] });
    await call('jurist', '/beoordeling', id, { stoel: 'jurist', oordeel: 'akkoord' });
    await call('ervaringsdeskundige', '/beoordeling', id, {
      stoel: 'ervaringsdeskundige',
      oordeel: 'akkoord',
    });

    const gate = await call('schrijver', '/stand', id, { naar: 'akkoord', reden: 'te kort' });
    expect(gate).toMatchObject({ status: 400, message: expect.stringContaining('onder de ondergrens') });
    const reden = 'De wethouder wil deze brief vandaag versturen, met uitleg erbij.';
    expect(await call('schrijver', '/stand', id, { naar: 'akkoord', reden })).toMatchObject({
      status: 200,
      state: 'akkoord',
    });
    expect((await latest(id)).belowFloorReason).toBe(reden);
    expect(await call('schrijver', '/stand', id, { naar: 'in-gebruik' })).toMatchObject({ status: 200 });

    const events = await history(id);
    expect(events.map(({ what }) => what)).toEqual([
      'Brief gemaakt',
      'Beoordeling gevraagd: Ervaringsdeskundige, Jurist',
      'Jurist: terug met reden',
      'Tekst gewijzigd',
      'Beoordeling gevraagd: Jurist',
      'Jurist: akkoord',
      'Ervaringsdeskundige: akkoord',
      'Akkoord, onder de ondergrens',
      'In gebruik genomen',
    ]);
    expect(events[7]).toMatchObject({ reason: reden, by: people.get('schrijver')?.id });
    expect(events[7]?.scores?.readability).toBeGreaterThan(0);
  });

  it('is for the right people only', async () => {
    const id = await newLetter();
    const ask = { stoelen: ['jurist', 'toegang', 'kwaliteit'] };
    expect(await call('ervaringsdeskundige', '/beoordeling/vraag', id, ask)).toMatchObject({ status: 403 });
    expect(await call('trainer', '/beoordeling/vraag', id, ask)).toMatchObject({ status: 403 });
    await call('schrijver', '/beoordeling/vraag', id, ask);
    const judge = (who: string, stoel: string) =>
      call(who, '/beoordeling', id, { stoel, oordeel: 'akkoord' });
    expect(await judge('schrijver', 'jurist')).toMatchObject({ status: 403 });
    expect(await judge('consulent', 'jurist')).toMatchObject({ status: 403 });
    expect(await judge('ervaringsdeskundige', 'ervaringsdeskundige')).toMatchObject({ status: 409 });
    expect(await judge('consulent', 'toegang')).toMatchObject({ status: 200 });
    expect(await judge('schrijver', 'kwaliteit')).toMatchObject({ status: 200 });
    expect(await judge('jurist', 'jurist')).toMatchObject({ status: 200 });
    expect(await call('jurist', '/stand', id, { naar: 'akkoord' })).toMatchObject({ status: 403 });
  });

  it('asks four eyes: a jurist does not approve the words they wrote themselves', async () => {
    const id = await newLetter();
    await save('jurist', id, { front: richText('Door de jurist geschreven.') });
    await call('schrijver', '/beoordeling/vraag', id, { stoelen: ['jurist'] });
    const own = await call('jurist', '/beoordeling', id, { stoel: 'jurist', oordeel: 'akkoord' });
    expect(own).toMatchObject({ status: 403, message: expect.stringContaining('zelf als laatste') });
    const beheerder = await call('beheerder', '/beoordeling', id, { stoel: 'jurist', oordeel: 'akkoord' });
    expect(beheerder).toMatchObject({ status: 200 });
  });
}
