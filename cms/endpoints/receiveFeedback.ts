import type { Endpoint } from 'payload';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { ANSWER_OPTIONS, REASON_OPTIONS } from '../fields/feedbackOptions.ts';
import { showsSiteKey } from '../siteKey.ts';

/** The site's server limits each visitor; this limits the site, should its key leak. */
const PER_MINUTE = 300;
const limiter = new RateLimiterMemory({ points: PER_MINUTE, duration: 60 });

const PAGE = /^\/[a-z0-9/-]{0,198}$/;

const problem = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status });

/**
 * POST /api/terugmeldingen/ontvangen: `{"page", "answer", "reason"?}` from the site's server, with the shared
 * key. Whatever else comes along is not looked at, so it cannot be kept. 201, or 400, 403, 429.
 */
export const receiveFeedback: Endpoint = {
  path: '/ontvangen',
  method: 'post',
  handler: async (req) => {
    if (!showsSiteKey(req.headers)) return problem(403, 'Alleen de website geeft terugmeldingen door.');
    try {
      await limiter.consume('site');
    } catch {
      return problem(429, 'Te veel terugmeldingen in één minuut.');
    }
    const body = (await req.json?.().catch(() => undefined)) as Record<string, unknown> | undefined;
    const answer = ANSWER_OPTIONS.find(({ value }) => value === body?.answer)?.value;
    const reason = REASON_OPTIONS.find(({ value }) => value === body?.reason)?.value;
    const page = body?.page;
    if (!answer || typeof page !== 'string' || !PAGE.test(page)) {
      return problem(400, 'Een terugmelding heeft een pagina ("page") en een antwoord ("answer") nodig.');
    }
    await req.payload.create({
      collection: 'terugmeldingen',
      data: { page, answer, day: today(), ...(reason && { reason }) },
    });
    return Response.json({ ok: true }, { status: 201 });
  },
};

/** The day in the Netherlands, as jjjj-mm-dd. */
function today(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(now);
}
