import type { Moment } from '../core/sheet-data.ts';
import { textAt, type Values } from '../core/values.ts';

/** One thing of life on the bridge, over time. Steps are 1 to 5; undefined was not answered. */
export interface BridgeRow {
  name: string;
  label: string;
  past: (number | undefined)[];
  now: number | undefined;
  wish: number | undefined;
}

const stepAt = (values: Values, name: string): number | undefined => {
  const step = Number(textAt(values, name));
  return Number.isInteger(step) && step >= 1 && step <= 5 ? step : undefined;
};

/** The things somebody answered, in the order of the sheet. */
export function bridgeRows(
  questions: readonly { name: string; label: string }[],
  values: Values,
  moments: readonly Moment[],
): BridgeRow[] {
  return questions
    .map(({ name, label }) => ({
      name,
      label,
      past: moments.map((moment) => stepAt(moment.values, `${name}.nu`)),
      now: stepAt(values, `${name}.nu`),
      wish: stepAt(values, `${name}.straks`),
    }))
    .filter(({ past, now, wish }) => now ?? wish ?? past.find(Boolean));
}

/** What changed since the first moment, in one kind sentence; '' when there is nothing to compare. */
export function changeOf({ past, now }: BridgeRow): string {
  const first = past.find((step) => step !== undefined);
  if (first === undefined || now === undefined) return '';
  const steps = Math.abs(now - first);
  if (steps === 0) return 'Gelijk gebleven';
  const words = steps === 1 ? '1 trede' : `${steps} treden`;
  return now > first ? `${words} omhoog` : `${words} omlaag`;
}

/** Where now and wish are furthest apart comes first; a wish that is not higher is left out. */
export function wishes(rows: readonly BridgeRow[]): BridgeRow[] {
  const gap = ({ now, wish }: BridgeRow) => (wish ?? 0) - (now ?? 0);
  return rows.filter((row) => row.now && row.wish && gap(row) > 0).sort((a, b) => gap(b) - gap(a));
}
