/** "Kon u hiermee verder?": what comes in, what is kept, and what happens when the CMS is away. */
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ANSWER_OPTIONS, REASON_OPTIONS } from '../../../cms/fields/feedbackOptions.ts';
import { FeedbackLimit } from '../../../site/feedback/limit.ts';
import { FeedbackOutbox } from '../../../site/feedback/outbox.ts';
import { HELPED_ON } from '../../../site/feedback/pages.ts';
import { ANSWERS, type Feedback, REASONS, readFeedback, THANKS } from '../../../site/feedback/words.ts';
import { switchTo } from '../../../site/publish/builds.ts';
import { createSiteServer } from '../../../site/server/server.ts';
import { finishedBuild, put, tempSiteDir } from './support/builds.ts';

const PAGE = '/hulp/schulden/';
const isPage = (path: string) => path === PAGE;

describe('the words', () => {
  it('are the same on the site and in the CMS', () => {
    expect(ANSWERS.map(({ value, label }) => ({ value, label }))).toEqual(
      ANSWER_OPTIONS.map(({ value, label }) => ({ value, label })),
    );
    expect(REASONS.map(({ value, label }) => ({ value, label }))).toEqual(
      REASON_OPTIONS.map(({ value, label }) => ({ value, label })),
    );
  });

  it('every answer ends on a page that is there', () => {
    for (const path of Object.values(THANKS)) expect(HELPED_ON).toHaveProperty(path.split('/')[2] ?? '');
  });
});

describe('reading a form', () => {
  it('takes page, answer and reason, and nothing else that came along', () => {
    const form = `pagina=${PAGE}&antwoord=nee&reden=moeilijk&naam=Jan&tekst=mijn+bsn+is+123456782`;
    expect(readFeedback(form, isPage)).toEqual({ page: PAGE, answer: 'nee', reason: 'moeilijk' });
  });

  it('takes no page we do not have, no answer we did not offer, no reason beside a yes', () => {
    expect(readFeedback('pagina=/elders/&antwoord=ja', isPage)).toBeUndefined();
    expect(readFeedback(`pagina=${PAGE}&antwoord=misschien`, isPage)).toBeUndefined();
    expect(readFeedback(`pagina=${PAGE}&antwoord=ja&reden=praten`, isPage)).toEqual({
      page: PAGE,
      answer: 'ja',
    });
  });

  it('knows a program by the field no person sees', () => {
    expect(readFeedback(`pagina=${PAGE}&antwoord=ja&onderwerp=koop`, isPage)).toBe('trap');
  });
});

describe('the limit', () => {
  it('is per address and for all together, and begins again every minute', () => {
    let now = 0;
    const limit = new FeedbackLimit(() => now);
    const allowed = (address: string, times: number) =>
      Array.from({ length: times }, () => limit.allows(address)).filter(Boolean).length;
    expect(allowed('a', 10)).toBe(6);
    expect(allowed('b', 1)).toBe(1);
    expect(Array.from({ length: 300 }, (_, at) => limit.allows(`c${at}`)).filter(Boolean)).toHaveLength(113);
    now = 60_000;
    expect(allowed('a', 1)).toBe(1);
  });
});

describe('the outbox', () => {
  const one: Feedback = { page: PAGE, answer: 'ja' };
  const two: Feedback = { page: PAGE, answer: 'nee' };

  it('keeps answers while the CMS is away, and hands them over in order when it is back', async () => {
    let isUp = false;
    const received: Feedback[] = [];
    const outbox = new FeedbackOutbox(async (feedback) => {
      if (!isUp) throw new Error('ECONNREFUSED');
      received.push(feedback);
      return true;
    });
    expect(outbox.add(one)).toBe(true);
    await outbox.flush();
    expect(received).toEqual([]);
    isUp = true;
    outbox.add(two);
    await expect.poll(() => received).toEqual([one, two]);
  });

  it('does not grow without end', async () => {
    const outbox = new FeedbackOutbox(() => Promise.resolve(false));
    const taken = Array.from({ length: 600 }, () => outbox.add(one)).filter(Boolean);
    expect(taken).toHaveLength(500);
  });
});

describe('the server', () => {
  async function server(send: (feedback: Feedback) => Promise<boolean>) {
    const siteDir = tempSiteDir();
    put(finishedBuild(siteDir, 'a'), `${PAGE.slice(1)}index.html`, 'schulden');
    switchTo(siteDir, 'a');
    const running = createSiteServer({ siteDir, behindTls: false, sendFeedback: send });
    await new Promise<void>((resolve) => running.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      running.closeAllConnections();
      running.close();
    });
    const { port } = running.address() as AddressInfo;
    return (body: string, headers: Record<string, string> = {}, path = '/terugmelding/') =>
      new Promise<string>((resolve, reject) => {
        const asked = httpRequest({ host: '127.0.0.1', port, path, method: 'POST', headers }, (response) => {
          response.resume();
          resolve(`${response.statusCode} ${response.headers.location ?? ''}`.trim());
        });
        asked.on('error', reject).end(body);
      });
  }

  it('thanks and hands over, also when the CMS is down', async () => {
    const received: Feedback[] = [];
    const post = await server(async (feedback) => {
      received.push(feedback);
      throw new Error('down');
    });
    expect(await post(`pagina=${PAGE}&antwoord=ja`)).toBe(`303 ${THANKS.ja}`);
    expect(await post(`pagina=${PAGE}&antwoord=nee&reden=praten`)).toBe(`303 ${THANKS.nee}`);
    expect(received[0]).toEqual({ page: PAGE, answer: 'ja' });
  });

  it('hands nothing over from a program, from another site, too large, or without an answer', async () => {
    const received: Feedback[] = [];
    const post = await server(async (feedback) => {
      received.push(feedback);
      return true;
    });
    const good = `pagina=${PAGE}&antwoord=ja`;
    expect(await post(`${good}&onderwerp=x`)).toBe(`303 ${THANKS.ja}`);
    for (const answer of [
      await post(good, { 'sec-fetch-site': 'cross-site' }),
      await post(`${good}&vol=${'x'.repeat(5000)}`),
      await post(`pagina=${PAGE}`),
    ]) {
      expect(answer).toBe(`303 ${THANKS.notReceived}`);
    }
    expect(received).toEqual([]);
  });

  it('takes nothing anywhere else', async () => {
    const post = await server(() => Promise.resolve(true));
    expect(await post('x=1', {}, PAGE)).toBe('405');
  });
});
