/** A part of the session that has a time. */
export interface AgendaPart {
  title: string;
  minutes: number;
}

export interface Moment {
  /** Index of the part that is on. */
  index: number;
  /** Milliseconds left in it; below 0 when it takes longer than planned. */
  left: number;
}

const MINUTE_MS = 60_000;

/** How long the whole session takes, in minutes. */
export const totalMinutes = (parts: readonly AgendaPart[]): number =>
  parts.reduce((sum, { minutes }) => sum + minutes, 0);

/**
 * What is left of a part. A part does not end by itself: people decide when they go on, and see that it is late.
 * @param spent  milliseconds that the part has been on
 */
export function momentOf(parts: readonly AgendaPart[], index: number, spent: number): Moment {
  return { index, left: (parts[index]?.minutes ?? 0) * MINUTE_MS - spent };
}

/** `12:05`, or `+2:30` when the time is over. */
export function clockOf(left: number): string {
  const seconds = Math.ceil(Math.abs(left) / 1000);
  const words = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return left < 0 ? `+${words}` : words;
}

/** When somebody who listens hears how long there is: at the start, at five minutes, at one, and when it is over. */
export function announcement({ title }: AgendaPart, before: number, now: number): string | undefined {
  const passed = (minutes: number) => before > minutes * MINUTE_MS && now <= minutes * MINUTE_MS;
  if (passed(5)) return `Nog vijf minuten voor “${title}”.`;
  if (passed(1)) return `Nog één minuut voor “${title}”.`;
  if (passed(0)) return `De tijd voor “${title}” is om. Ga door naar het volgende deel als u klaar bent.`;
  return undefined;
}
