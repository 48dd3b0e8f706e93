import { CAUSE_MARK } from '../loaders/errors.ts';

const DISK_FULL = 'De schijf is vol; maak ruimte en publiceer daarna opnieuw.';

/** A build that stopped. The message is one Dutch sentence; `output` is what the tools said, for a developer. */
export class BuildFailure extends Error {
  readonly output: string;

  constructor(sentence: string, output = '') {
    super(sentence);
    this.name = 'BuildFailure';
    this.output = output;
  }
}

/** A build whose program was killed by another hand: made again it may well succeed. */
export class BuildInterrupted extends BuildFailure {}

/** The one sentence on why Astro stopped, out of everything it printed. */
export function causeFromOutput(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  const marked = lines.find((line) => line.startsWith(CAUSE_MARK));
  if (marked) return marked.slice(CAUSE_MARK.length);
  if (output.includes('ENOSPC')) return DISK_FULL;
  const at = lines.findIndex((line) => line === 'Location:' || line === 'Stack trace:');
  const reason = lines.slice(0, Math.max(at, 0)).filter(Boolean).at(-1);
  return reason
    ? `De site kon niet worden gebouwd: ${reason.replace(/\.$/, '')}.`
    : 'De site kon niet worden gebouwd; de technische melding staat hierboven.';
}

/** The one sentence for anything that can go wrong in our own steps. */
export function causeFromError(error: unknown): string {
  if (error instanceof BuildFailure) return error.message;
  const { code, name, message } = error as NodeJS.ErrnoException;
  if (name === 'AbortError') return 'De publicatie is afgebroken.';
  if (code === 'ENOSPC') return DISK_FULL;
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
    return `Er mag niet worden geschreven in de map van de site (${message}).`;
  }
  return message.split('\n')[0] || 'Onbekende fout.';
}
