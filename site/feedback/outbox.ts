import type { Feedback } from './words.ts';

/** Answers kept while the CMS is away. More than this are let go: a count, not a ledger. */
const MAX_WAITING = 500;
const RETRY_MS = 60_000;
const TIMEOUT_MS = 5_000;

/** Hands answers to the CMS, and keeps them in memory while it does not answer. Visitors never wait for it. */
export class FeedbackOutbox {
  private readonly send: (feedback: Feedback) => Promise<boolean>;
  private readonly waiting: Feedback[] = [];
  private sending: Promise<void> | undefined;
  private retry: NodeJS.Timeout | undefined;

  /** @param send  hands over one answer; false or an error means: keep it and try later */
  constructor(send: (feedback: Feedback) => Promise<boolean>) {
    this.send = send;
  }

  /** Takes an answer in. @returns false when so many wait already that this one is lost */
  add(feedback: Feedback): boolean {
    if (this.waiting.length >= MAX_WAITING) return false;
    this.waiting.push(feedback);
    void this.flush();
    return true;
  }

  /** Sends what waits, oldest first, until the CMS stops taking it. */
  flush(): Promise<void> {
    this.sending ??= this.sendAll().finally(() => {
      this.sending = undefined;
    });
    return this.sending;
  }

  private async sendAll(): Promise<void> {
    for (let next = this.waiting[0]; next; next = this.waiting[0]) {
      if (!(await this.send(next).catch(() => false))) break;
      this.waiting.shift();
    }
    if (this.waiting.length === 0 || this.retry) return;
    this.retry = setTimeout(() => {
      this.retry = undefined;
      void this.flush();
    }, RETRY_MS).unref();
  }
}

/** Posts an answer to the CMS with the shared key. @returns whether the CMS has dealt with it, for good or ill */
export function sendToCms(cms: string, key: string): (feedback: Feedback) => Promise<boolean> {
  return async (feedback) => {
    const response = await fetch(`${cms}/api/terugmeldingen/ontvangen`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Site-Sleutel': key },
      body: JSON.stringify(feedback),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    // A refused answer will be refused again: only what may go better later is kept.
    return response.ok || (response.status < 500 && response.status !== 429 && response.status !== 403);
  };
}
