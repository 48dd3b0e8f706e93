import { describe, expect, it } from 'vitest';
import { takeIn } from '../../../cms/endpoints/request/takeIn.ts';

/** A request with a body that gives one part after another, as long as `next` has one. */
function sending(next: () => Uint8Array | undefined | Error) {
  let parts = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(line) {
      const part = next();
      if (part instanceof Error) return line.error(part);
      if (!part) return line.close();
      parts += 1;
      line.enqueue(part);
    },
  });
  const request = new Request('http://127.0.0.1/api', {
    method: 'POST',
    body,
    duplex: 'half',
  } as RequestInit);
  return { request, taken: () => parts };
}

describe('taking in what nobody read', () => {
  it('reads a body to its end', async () => {
    let left = 3;
    const { request, taken } = sending(() => (left-- > 0 ? new Uint8Array(10) : undefined));
    await takeIn(request);
    expect(taken()).toBe(3);
    expect(request.bodyUsed).toBe(true);
  });

  it('does not go on with who never ends', async () => {
    const { request, taken } = sending(() => new Uint8Array(1_000_000));
    await takeIn(request);
    expect(taken()).toBeLessThan(20);
  });

  it('bears that the sender leaves', async () => {
    let left = 1;
    const { request } = sending(() => (left-- > 0 ? new Uint8Array(10) : new Error('gone')));
    await expect(takeIn(request)).resolves.toBeUndefined();
  });

  it('leaves alone what was read, what is being read, and what has no body', async () => {
    const read = new Request('http://127.0.0.1/api', { method: 'POST', body: 'x' });
    await read.text();
    const reading = new Request('http://127.0.0.1/api', { method: 'POST', body: 'abc' });
    const reader = reading.body?.getReader();
    const none = new Request('http://127.0.0.1/api');
    await Promise.all([read, reading, none].map(takeIn));
    expect((await reader?.read())?.value).toHaveLength(3);
  });
});
