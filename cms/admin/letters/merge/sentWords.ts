import type { SentOn } from '../../../letters/merge/plan/sendOn.ts';
import { counted } from './words.ts';

/**
 * In Dutch: what left, what did not and why, and how to go on without a letter that comes twice.
 * @param badRows  rows with a mistake that was told before
 */
export function sentWords({ letters, already, problems, untried, stopped }: SentOn, badRows: number): string {
  const missed = badRows + new Set(problems.map(({ row }) => row)).size;
  const words = [
    stopped ?? (untried > 0 ? 'Gestopt.' : ''),
    `Bij de verzenddienst: ${counted(letters, 'brief', 'brieven')}.`,
    already > 0 &&
      `Daarvan had de dienst er al ${already.toLocaleString('nl-NL')}: die gaan niet twee keer weg.`,
    missed > 0 && `Van ${counted(missed, 'rij', 'rijen')} is geen brief verstuurd.`,
    untried > 0 &&
      `Nog niet verstuurd: ${counted(untried, 'rij', 'rijen')}. Verstuur dezelfde rijen nog een keer: wat al weg is, gaat niet twee keer weg.`,
    missed > 0 &&
      'Download de foute rijen, verbeter ze en kies alleen dat bestand. Kiest u een verbeterd bestand met alle rijen, dan krijgen mensen hun brief twee keer.',
  ];
  return words.filter(Boolean).join(' ');
}
