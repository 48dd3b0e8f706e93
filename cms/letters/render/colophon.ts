import type { Sender } from './model.ts';

export interface ColophonRow {
  label: string;
  lines: string[];
}

/** How to reach the sender, with a label for each way. */
export function colophonOf(sender: Sender): ColophonRow[] {
  const rows: [string, (string | undefined)[]][] = [
    ['Telefoon', [sender.phone]],
    ['E-mail', [sender.email]],
    ['Website', [sender.website]],
    ['Bezoekadres', sender.visitingAddress?.split('\n') ?? []],
    ['Openingstijden', sender.openingHours],
  ];
  return rows
    .map(([label, lines]) => ({ label, lines: lines.flatMap((line) => (line?.trim() ? [line.trim()] : [])) }))
    .filter(({ lines }) => lines.length > 0);
}

/** A web address as people read and type it. */
export const printedAddress = (url: string): string => url.replace(/^https?:\/\//i, '').replace(/\/$/, '');
