import type { Round } from './rounds.ts';

export const isBad = ({ lost, halfSites, stuckJobs, other }: Round): boolean =>
  lost.length + halfSites.length + stuckJobs.length + other.length > 0;

const seconds = (ms: number) => (ms / 1000).toFixed(1);

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

const spread = (values: readonly number[]) => `${seconds(median(values))} / ${seconds(Math.max(...values))}`;

/** The outcome of all rounds as a Markdown table, a line a kind. */
export function outcomeTable(rounds: readonly Round[]): string {
  const kinds = [...Map.groupBy(rounds, ({ kind }) => kind)];
  const line = (name: string, of: readonly Round[]) => {
    const sum = (count: (round: Round) => number) => of.reduce((total, round) => total + count(round), 0);
    const cells = [
      name,
      of.length,
      sum(({ saves }) => saves),
      sum(({ lost }) => lost.length),
      of.filter(({ halfSites }) => halfSites.length > 0).length,
      sum(({ stuckJobs }) => stuckJobs.length),
      sum(({ other }) => other.length),
      spread(of.map(({ readyMs }) => readyMs)),
      spread(of.map(({ publishedMs }) => publishedMs)),
    ];
    return `| ${cells.join(' | ')} |`;
  };
  return [
    '| Killed | Rounds | Saves acknowledged | Lost | Half sites | Stuck jobs | Other | Ready again, s (median / max) | Published, s (median / max) |',
    '|---|---|---|---|---|---|---|---|---|',
    ...kinds.map(([kind, of]) => line(kind, of)),
    line('all', rounds),
  ].join('\n');
}
