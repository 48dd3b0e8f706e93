import { createHmac, randomBytes } from 'node:crypto';

const WINDOW_MS = 60_000;
const PER_VISITOR = 6;
const TOGETHER = 120;

/**
 * Counts answers of the last minute: so many from one address, so many together. An address is only kept as a
 * keyed hash, for a minute, in memory; the key is new at every start and nowhere else.
 */
export class FeedbackLimit {
  private readonly key = randomBytes(32);
  private readonly now: () => number;
  private began = Number.NEGATIVE_INFINITY;
  private together = 0;
  private visitors = new Map<string, number>();

  constructor(now: () => number = () => performance.now()) {
    this.now = now;
  }

  /** Whether one more answer from this address may come in. */
  allows(address: string): boolean {
    const now = this.now();
    if (now - this.began >= WINDOW_MS) {
      this.began = now;
      this.together = 0;
      this.visitors = new Map();
    }
    const visitor = createHmac('sha256', this.key).update(address).digest('base64');
    const given = this.visitors.get(visitor) ?? 0;
    if (given >= PER_VISITOR || this.together >= TOGETHER) return false;
    this.visitors.set(visitor, given + 1);
    this.together += 1;
    return true;
  }
}
