'use client';

import type { CSSProperties } from 'react';
import type { LetterReport } from '../../../scoring/types.ts';
import {
  activationVerdict,
  legalVerdict,
  missingParts,
  needWord,
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
        <ul className="brief-noden">
          <Need label="Autonomie" letter="A" score={activation.autonomy.score} />
          <Need label="Betrokkenheid" letter="B" score={activation.relatedness.score} />
          <Need label="Competentie" letter="C" score={activation.competence.score} />
        </ul>
        {activation.restore && <p className="brief-score__uitleg">{activation.restore.advice}</p>}
      </Score>
      <Score label="Stress" reverse score={stress.score} verdict={stressVerdict(report)} />
      <Score label="Wettelijk" verdict={legalVerdict(report)}>
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

interface ScoreProps {
  label: string;
  verdict: Verdict;
  score?: number | null;
  /** Higher is worse. */
  reverse?: boolean;
  extra?: string;
  children?: React.ReactNode;
}

function Score({ label, verdict: { verdict, meaning, tone }, score, reverse, extra, children }: ScoreProps) {
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
        {counted !== undefined && <Bar score={counted} />}
        <p className="brief-score__uitleg">
          {meaning} {extra}
        </p>
        {children}
      </dd>
    </div>
  );
}

function Need({ label, letter, score }: { label: string; letter: string; score: number | null }) {
  return (
    <li>
      <strong aria-hidden="true">{letter}</strong> {label}
      <Bar score={score ?? 0} />
      <span className="brief-noden__woord">
        {needWord(score)}
        {score !== null && <span className="brief-verborgen">, {Math.round(score)} van 100</span>}
      </span>
    </li>
  );
}

const Bar = ({ score }: { score: number }) => (
  <span aria-hidden="true" className="brief-balk" style={{ '--deel': `${score}%` } as CSSProperties} />
);
