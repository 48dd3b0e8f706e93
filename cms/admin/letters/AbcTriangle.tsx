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
            <text dy="0.35em" key={letter} textAnchor="middle" x={x * (RADIUS + 10)} y={y * (RADIUS + 10)}>
              {letter}
            </text>
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
