import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FeedbackLimit } from '../feedback/limit.ts';
import type { FeedbackOutbox } from '../feedback/outbox.ts';
import { readFeedback, THANKS } from '../feedback/words.ts';

/** A form of fixed choices fits in this many times over. */
const MAX_BYTES = 2_000;

export interface FeedbackDoor {
  outbox: FeedbackOutbox;
  limit: FeedbackLimit;
}

/**
 * Answers the form "Kon u hiermee verder?": always with a page that helps on, whatever came in and whether or
 * not the CMS is there. Nothing about the visitor is kept or logged.
 * @param isPage  whether a path is a page of the build on air
 * @param address  where the request came from, for the limit only
 */
export async function takeFeedback(
  door: FeedbackDoor,
  request: IncomingMessage,
  response: ServerResponse,
  isPage: (path: string) => boolean,
  address: string,
): Promise<void> {
  const seeOther = (path: string) => response.writeHead(303, { Location: path }).end();
  // A form on somebody else's site is not a visitor of ours.
  const from = request.headers['sec-fetch-site'];
  if (from && from !== 'same-origin') return void seeOther(THANKS.notReceived);
  const body = await readBody(request);
  const feedback = body === undefined ? undefined : readFeedback(body, isPage);
  if (feedback === 'trap') return void seeOther(THANKS.ja);
  if (!feedback || !door.limit.allows(address) || !door.outbox.add(feedback)) {
    return void seeOther(THANKS.notReceived);
  }
  seeOther(THANKS[feedback.answer]);
}

/** The body as text, or undefined when it is too large or breaks off. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const part of request as AsyncIterable<Buffer>) {
      bytes += part.length;
      // Read on to the end, so that the browser hears our answer; keep nothing of it.
      if (bytes <= MAX_BYTES) parts.push(part);
      else if (bytes > MAX_BYTES * 1000) return undefined;
    }
  } catch {
    return undefined;
  }
  return bytes > MAX_BYTES ? undefined : Buffer.concat(parts).toString('utf8');
}
