'use client';

import type { LetterReport } from '../../../scoring/types.ts';
import { needWord } from './words.ts';

/** Corners of a triangle on its base, from the middle: autonomy on top, then clockwise. */
const CORNERS = [
  { x: 0, y: -1 },
  { x: 0.866, y: 0.5 },
  { x: -0.866, y: 0.5 },
] as const;
const RADIUS = 44;

/** The letters as lines: text on a drawing has no background a checker can measure, and the table says it in words. */
const LETTER_SHAPES: Record<string, string> = {
  A: 'M-4 5 L0 -5 L4 5 M-2.5 1.8 H2.5',
  B: 'M-3 5 V-5 H0.5 A2.4 2.4 0 0 1 0.5 -0.2 H-3 M0.5 -0.2 A2.6 2.6 0 0 1 0.5 5 H-3',
  C: 'M3.5 -3.2 A5 5 0 1 0 3.5 3.2',
};

const path = (parts: readonly number[]) =>
  CORNERS.map(({ x, y }, index) => {
    const reach = (RADIUS * (parts[index] ?? 0)) / 100;
    return `${(x * reach).toFixed(1)},${(y * reach).toFixed(1)}`;
  }).join(' ');

/** The three needs as a triangle; the table beside it says the same in words and numbers. */
export function AbcTriangle({ activation }: { activation: LetterReport['activation'] }) {
  const needs = [
    { letter: 'A', name: 'Autonomie', score: activation.autonomy.score },
    { letter: 'B', name: 'Betrokkenheid', score: activation.relatedness.score },
    { letter: 'C', name: 'Competentie', score: activation.competence.score },
  ];
  return (
    <figure className="brief-abc">
      <svg aria-hidden="true" focusable="false" viewBox="-62 -60 124 98">
        <polygon className="brief-abc__rand" points={path([100, 100, 100])} />
        <polygon className="brief-abc__rand" points={path([50, 50, 50])} />
        <polygon className="brief-abc__vlak" points={path(needs.map(({ score }) => score ?? 0))} />
        {needs.map(({ letter }, index) => {
          const { x, y } = CORNERS[index] ?? CORNERS[0];
          return (
            <path
              d={LETTER_SHAPES[letter]}
              key={letter}
              transform={`translate(${x * (RADIUS + 10)} ${y * (RADIUS + 10)})`}
            />
          );
        })}
      </svg>
      <table>
        <caption className="brief-verborgen">Hoeveel de brief geeft van wat een lezer nodig heeft</caption>
        <tbody>
          {needs.map(({ letter, name, score }) => (
            <tr key={letter}>
              <th scope="row">
                <strong aria-hidden="true">{letter}</strong> {name}
              </th>
              <td>
                {needWord(score)}
                {score !== null && <span> {Math.round(score)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
