import { z } from 'zod';

/**
 * What is remembered of a run that is under way, in the tab it runs in: enough to say what to choose again, and of no
 * resident anything.
 */
const unfinished = z.strictObject({
  /** SHA-256 of the file with the rows, in hexadecimal; '' where a browser cannot tell. */
  file: z.string().regex(/^[0-9a-f]*$/),
  /** Rows that were to become a letter. */
  total: z.int().min(1),
  /** Of these, how many were answered. */
  done: z.int().min(0),
  /** They were being sent on, not made into a file. */
  sending: z.literal(true).optional(),
});

export type UnfinishedRun = z.output<typeof unfinished>;

/** @returns undefined when there is none, or it is not one of ours */
export function readUnfinished(stored: string | null): UnfinishedRun | undefined {
  try {
    return unfinished.safeParse(JSON.parse(stored ?? '')).data;
  } catch {
    return undefined;
  }
}

/** In Dutch: what happened, and what to do. */
export function unfinishedWords({ done, total, sending }: UnfinishedRun): string {
  const count = (number: number) => number.toLocaleString('nl-NL');
  if (sending) {
    return `Het versturen van de brieven brak hier de vorige keer af: ${count(done)} van de ${count(total)} rijen waren klaar. Kies hetzelfde bestand nog een keer en verstuur opnieuw: een brief die de verzenddienst al heeft, gaat niet twee keer weg.`;
  }
  const how = `Het maken van de brieven brak hier de vorige keer af: ${count(done)} van de ${count(total)} waren klaar.`;
  return `${how} Er was nog niets gedownload, en er is niets bewaard. Kies hetzelfde bestand nog een keer en begin weer bij de eerste rij: u krijgt precies dezelfde brieven.`;
}

/** In Dutch: whether the file that is chosen now is the one of that run; '' when that cannot be told. */
export function sameFileWords({ file }: UnfinishedRun, chosen: string): string {
  if (file === '' || chosen === '') return '';
  return file === chosen
    ? 'Dit is hetzelfde bestand als de vorige keer.'
    : 'Let op: dit is een ander bestand dan de vorige keer.';
}
