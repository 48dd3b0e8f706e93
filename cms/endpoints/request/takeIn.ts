/** As much as the largest upload with what is around it; who sends more finds the line closed. */
const MOST_BYTES = 16_000_000;
/** No longer than a slow phone needs for a letter: an answer is ready, and somebody waits for it. */
const MOST_MS = 10_000;

/**
 * Takes in, and lets go of, a body that nobody read because the request was refused before. Node closes the line
 * behind an answer when it was asked to (`Connection: close`): a sender in the middle of a file then hears of a
 * broken line instead of why it was refused.
 * @param request  after its answer is ready; one whose body somebody began to read is left alone
 */
export async function takeIn({ body, bodyUsed }: Request): Promise<void> {
  if (!body || bodyUsed || body.locked) return;
  const reader = body.getReader();
  const enough = setTimeout(() => void reader.cancel(), MOST_MS);
  try {
    let bytes = 0;
    for (;;) {
      const { done, value } = await reader.read();
      bytes += value?.byteLength ?? 0;
      if (done || bytes > MOST_BYTES) return;
    }
  } catch {
    // Who left in the middle waits for no answer.
  } finally {
    clearTimeout(enough);
  }
}
