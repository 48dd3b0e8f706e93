import type { LetterScores } from '../../../letters/workflow/letterScores.ts';
import { legalWord, numberOf } from './words.ts';

type Scores = Partial<LetterScores> | undefined;

const ROWS: {
  label: string;
  of(scores: Scores): string;
  number?(scores: Scores): number | null | undefined;
}[] = [
  {
    label: 'Leesbaarheid (hoger is makkelijker)',
    of: (s) => numberOf(s?.readability),
    number: (s) => s?.readability,
  },
  { label: 'Niveau', of: (s) => s?.level ?? 'onbekend' },
  {
    label: 'Activerend (hoger helpt meer)',
    of: (s) => numberOf(s?.activation),
    number: (s) => s?.activation,
  },
  { label: 'Balans', of: (s) => s?.balance ?? 'onbekend' },
  { label: 'Stress (lager is rustiger)', of: (s) => numberOf(s?.stress), number: (s) => s?.stress },
  { label: 'Wettelijk', of: (s) => legalWord(s?.legalComplete) },
];

/** What the scores of two versions are, and how far they are apart. */
export function ScoreDifference({ before, after }: { before: Scores; after: Scores }) {
  return (
    <table className="brief-tabel">
      <caption>Scores voor en na</caption>
      <thead>
        <tr>
          <th scope="col">Score</th>
          <th scope="col">Voor</th>
          <th scope="col">Na</th>
          <th scope="col">Verschil</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(({ label, of, number }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{of(before)}</td>
            <td>{of(after)}</td>
            <td>
              {number
                ? difference(number(before), number(after))
                : of(before) === of(after)
                  ? 'gelijk'
                  : 'anders'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function difference(before: number | null | undefined, after: number | null | undefined): string {
  if (typeof before !== 'number' || typeof after !== 'number') return '–';
  const points = Math.round(after) - Math.round(before);
  return points > 0 ? `+${points}` : String(points);
}
