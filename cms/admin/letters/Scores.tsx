'use client';

import type { LetterReport } from '../../../scoring/types.ts';
import { AbcTriangle } from './AbcTriangle.tsx';
import {
  activationVerdict,
  legalVerdict,
  missingParts,
  readabilityVerdict,
  stressVerdict,
  type Verdict,
} from './words.ts';

/** The four scores: a word first, the number after it, and what it means. */
export function Scores({ report }: { report: LetterReport }) {
  const { activation, readability, stress } = report;
  const missing = missingParts(report);
  return (
    <dl className="brief-scores">
      <Score
        extra={readability.uncertainty}
        label="Leesbaarheid"
        score={readability.score}
        verdict={readabilityVerdict(report)}
      />
      <Score label="Activerend" score={activation.score} verdict={activationVerdict(report)}>
        <AbcTriangle activation={activation} />
        {activation.restore && <p className="brief-score__uitleg">{activation.restore.advice}</p>}
      </Score>
      <Score label="Stress" reverse score={stress.score} verdict={stressVerdict(report)} />
      <Score label="Wettelijk" share={legalShare(report)} verdict={legalVerdict(report)}>
        {missing.length > 0 && (
          <ul className="brief-ontbreekt">
            {missing.map(({ id, label }) => (
              <li key={id}>{label}</li>
            ))}
          </ul>
        )}
      </Score>
    </dl>
  );
}

/** The share of what the law asks that is there. */
function legalShare({ legal }: LetterReport): number {
  const asked = legal.checks?.length ?? legal.missing.length;
  if (legal.complete === null) return 0;
  return asked === 0 ? 100 : ((asked - legal.missing.length) / asked) * 100;
}

interface ScoreProps {
  label: string;
  verdict: Verdict;
  score?: number | null;
  /** What the dial shows when that is not the score: 0-100. */
  share?: number;
  /** Higher is worse. */
  reverse?: boolean;
  extra?: string;
  children?: React.ReactNode;
}

function Score({
  label,
  verdict: { verdict, meaning, tone },
  score,
  share,
  reverse,
  extra,
  children,
}: ScoreProps) {
  const counted = score === undefined || score === null ? undefined : Math.round(score);
  return (
    <div className="brief-score" data-tone={tone}>
      <dt>
        {label}
        {counted !== undefined && (
          <span>
            {counted} van 100{reverse && <span className="brief-verborgen">, hoger is zwaarder</span>}
          </span>
        )}
      </dt>
      <dd>
        <strong>{verdict}</strong>
        <Dial share={share ?? counted ?? 0} />
        <p className="brief-score__uitleg">
          {meaning} {extra}
        </p>
        {children}
      </dd>
    </div>
  );
}

/** A dial, from empty on the left to full on the right; the words beside it say what it means. */
function Dial({ share }: { share: number }) {
  const arc = 'M5 22 A17 17 0 0 1 39 22';
  return (
    <svg aria-hidden="true" className="brief-wijzer" focusable="false" viewBox="0 0 44 26">
      <path className="brief-wijzer__baan" d={arc} pathLength="100" />
      <path d={arc} pathLength="100" strokeDasharray={`${share} 200`} />
    </svg>
  );
}
