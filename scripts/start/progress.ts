const TICK_MS = 1_000;
/** Where nobody watches a terminal, a line now and then is enough to see that it goes on. */
const PLAIN_TICK_MS = 15_000;

const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1).replace('.', ',')} s`;

/**
 * Runs one step of the start and shows it with its time: `[2/5] CMS bouwen … 41,2 s`.
 * @param work returns a short Dutch note for behind the time, or nothing.
 */
export async function step<T extends string | undefined>(
  number: number,
  total: number,
  title: string,
  work: () => Promise<T>,
): Promise<T> {
  const started = Date.now();
  const label = `[${number}/${total}] ${title}`;
  const inTerminal = process.stdout.isTTY === true;
  if (inTerminal) process.stdout.write(`${label} …`);
  const timer = setInterval(
    () =>
      inTerminal
        ? process.stdout.write(`\r${label} … ${seconds(started)}`)
        : console.log(`${label} … nog bezig (${seconds(started)})`),
    inTerminal ? TICK_MS : PLAIN_TICK_MS,
  );
  const finish = (mark: string) => {
    clearInterval(timer);
    process.stdout.write(`${inTerminal ? '\r\u001b[K' : ''}${label} ${mark} ${seconds(started)}`);
  };
  try {
    const note = await work();
    finish('✓');
    console.log(note ? ` (${note})` : '');
    return note;
  } catch (error) {
    finish('✗');
    console.log();
    throw error;
  }
}
