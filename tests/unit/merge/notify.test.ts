import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LetterService, NotSent, notifyService } from '../../../cms/letters/send/notify.ts';
import { notifyConfig } from '../../../cms/letters/send/notifyConfig.ts';
import { sendRows } from '../../../cms/letters/send/sendRows.ts';
import { FULL_LETTER, paragraph } from '../../support/letters.ts';
import { type Mood, notifyStandIn } from '../../support/notifyStandIn.ts';

const PDF = Buffer.from('%PDF-1.7 een brief aan Kwikstaartlaan 7319');
const RUN = '6d7b1d8e-3f3c-4f8e-9d3a-0c2f4b6a8e10';

let standIn: Awaited<ReturnType<typeof notifyStandIn>>;
let service: LetterService;
beforeEach(async () => {
  standIn = await notifyStandIn();
  service = await notifyService(standIn.config, 2_000);
});
afterEach(() => standIn.close());

describe('the settings', () => {
  const key = 'naam-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0';
  test.each([
    [{}],
    [{ NOTIFY_URL: 'https://notify.example' }],
    [{ NOTIFY_API_KEY: key }],
    [{ NOTIFY_URL: 'geen adres', NOTIFY_API_KEY: key }],
    [{ NOTIFY_URL: 'https://notify.example', NOTIFY_API_KEY: 'kort' }],
    // Letters never travel unencrypted.
    [{ NOTIFY_URL: 'http://notify.example', NOTIFY_API_KEY: key }],
  ])('%j leaves sending off', (env) => {
    expect(notifyConfig(env as NodeJS.ProcessEnv)).toBeUndefined();
  });

  test('both, over https or on this machine, turn it on', () => {
    const of = (url: string) => notifyConfig({ NOTIFY_URL: url, NOTIFY_API_KEY: key } as never);
    expect(of('https://notify.example/')).toEqual({ url: 'https://notify.example', key });
    expect(of('http://127.0.0.1:6011')).toEqual({ url: 'http://127.0.0.1:6011', key });
  });
});

describe('a letter', () => {
  test('arrives as it was made, signed with the key', async () => {
    const { id, already } = await service.send('r-1', PDF);
    expect(standIn.letters).toMatchObject([{ id, reference: 'r-1' }]);
    expect(standIn.letters[0]?.pdf.equals(PDF)).toBe(true);
    expect(already).toBe(false);
  });

  test('with a reference that was sent before is not sent again, also not at the same time', async () => {
    const [first, second] = await Promise.all([service.send('r-1', PDF), service.send('r-1', PDF)]);
    const third = await service.send('r-1', PDF);
    const other = await service.send('r-2', PDF);
    expect(standIn.posted).toBe(2);
    expect([first.already, second.already, third.already, other.already]).toEqual([false, true, true, false]);
    expect(third.id).toBe(first.id);
  });

  test('that the service would not print is not called sent', async () => {
    await service.send('r-1', PDF);
    for (const letter of standIn.letters) letter.status = 'validation-failed';
    await expect(service.send('r-1', PDF)).rejects.toThrow('niet aangenomen');
    expect(standIn.posted).toBe(1);
  });

  test.each<[Mood, RegExp, boolean]>([
    ['refuses', /niet aangenomen \(antwoord 400\)/, false],
    ['no-key', /NOTIFY_API_KEY/, true],
    ['busy', /later/, true],
    ['falls-over', /later/, true],
    ['never-answers', /later/, true],
    ['leads-away', /later/, true],
  ])(
    'where the service %s there is a Dutch sentence, and no letter in the error',
    async (mood, words, forAll) => {
      standIn.mood = mood;
      const error: unknown = await service.send('r-1', PDF).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(NotSent);
      expect(error).toMatchObject({ message: expect.stringMatching(words), forAll });
      const all = inspect(error, { depth: 20, showHidden: true });
      expect(all).not.toContain('Kwikstaartlaan');
      expect(all).not.toContain(PDF.toString('base64').slice(0, 20));
      expect((error as Error).cause).toBeUndefined();
      // After a failure it may be tried again, and then it goes once.
      standIn.mood = 'takes';
      expect(await service.send('r-1', PDF)).toMatchObject({ already: false });
      expect(standIn.letters).toHaveLength(1);
    },
  );

  test('goes nowhere with a key of another service', async () => {
    const { url, key } = standIn.config;
    const wrong = await notifyService({ url, key: `${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}` });
    await expect(wrong.send('r-1', PDF)).rejects.toThrow('NOTIFY_API_KEY');
    expect(standIn.posted).toBe(0);
  });
});

describe('the rows of a run', () => {
  const filled = (row: number, change: object = {}) => ({ row, model: { ...FULL_LETTER, ...change } });

  test('are sent each under its own reference, and a repeat sends only what was missing', async () => {
    const rows = [filled(2), filled(3, { addressee: ['N. de Wit'] }), filled(4, { title: '' }), filled(5)];
    const { sent, errors } = await sendRows(service, RUN, rows);
    expect(sent.map(({ row, already }) => [row, already])).toEqual([
      [2, false],
      [5, false],
    ]);
    expect(errors.map(({ row }) => row)).toEqual([3, 4]);
    expect(errors[0]?.message).toContain('adres');
    expect(standIn.letters.map(({ reference }) => reference)).toEqual([
      `luchtpost-${RUN}-2`,
      `luchtpost-${RUN}-5`,
    ]);
    expect(standIn.letters[0]?.pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const again = await sendRows(service, RUN, [filled(2), filled(3), filled(5)]);
    expect(again.sent.map(({ row, already }) => [row, already])).toEqual([
      [2, true],
      [3, false],
      [5, true],
    ]);
    expect(standIn.letters).toHaveLength(3);
  }, 30_000);

  test('stop where the service takes nothing at all, and every row that is left is told', async () => {
    standIn.mood = 'falls-over';
    const { sent, errors } = await sendRows(service, RUN, [filled(2), filled(3), filled(4)]);
    expect([sent.length, errors.map(({ row }) => row)]).toEqual([0, [2, 3, 4]]);
    expect(standIn.posted).toBe(1);
    standIn.mood = 'refuses';
    await sendRows(service, RUN, [filled(2), filled(3)]);
    expect(standIn.posted).toBe(3);
  }, 30_000);

  test('of more sides than the service prints are told', async () => {
    const long = Array.from({ length: 500 }, () => paragraph('Een regel.'));
    const { errors } = await sendRows(service, RUN, [filled(2, { front: long })]);
    expect(errors[0]?.message).toMatch(/bladzijden\. Hoogstens 10/);
    expect(standIn.asked).toBe(0);
  }, 30_000);
});
