'use client';

import { useFormModified } from '@payloadcms/ui';
import { useState } from 'react';
import { MIN_REASON } from '../../../letters/workflow/approval.ts';
import type { PanelAnswer, PanelStep } from '../../../letters/workflow/panelAnswer.ts';
import { ReasonDialog } from './ReasonDialog.tsx';

interface Props {
  panel: PanelAnswer;
  /** @returns what went wrong, in Dutch */
  onStep(step: PanelStep, reason: string): Promise<string | undefined>;
}

/** Where the letter stands, and the steps from here. */
export function StateSection({ panel, onStep }: Props) {
  const modified = useFormModified();
  const [asking, setAsking] = useState<PanelStep>();
  const [problem, setProblem] = useState<string>();

  const take = async (step: PanelStep) => {
    setProblem(undefined);
    if (step.missing.length > 0) return;
    if (step.asksReason || step.underFloor.length > 0) setAsking(step);
    else setProblem(await onStep(step, ''));
  };

  return (
    <>
      <p className="brief-stand" data-stand={panel.state}>
        <span className="brief-verborgen">Stand: </span>
        {panel.stateLabel}
      </p>
      {panel.belowFloorReason && (
        <p className="brief-zacht">Akkoord onder de ondergrens: {panel.belowFloorReason}</p>
      )}
      {modified && panel.steps.length > 0 && (
        <p className="brief-zacht">Bewaar eerst uw wijzigingen. Dan kunt u een stap zetten.</p>
      )}
      {panel.steps.map((step) => (
        <div className="brief-stap" key={step.to}>
          <button
            className="brief-knop"
            disabled={modified || step.missing.length > 0}
            onClick={() => void take(step)}
            type="button"
          >
            {step.label}
          </button>
          {step.missing.length > 0 && (
            <ul className="brief-nodig">
              {step.missing.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
      <p aria-live="assertive" className="brief-dialoog__fout">
        {problem}
      </p>
      {asking && (
        <ReasonDialog
          confirm={asking.label}
          intro={
            asking.underFloor.length > 0 && (
              <>
                <p>De brief is onder de ondergrens van uw organisatie:</p>
                <ul>
                  {asking.underFloor.map((each) => (
                    <li key={each}>{each}</li>
                  ))}
                </ul>
                <p>Akkoord kan toch. Schrijf dan waarom. De reden blijft in de geschiedenis staan.</p>
              </>
            )
          }
          label="Waarom?"
          min={MIN_REASON}
          onClose={() => setAsking(undefined)}
          onConfirm={(reason) => onStep(asking, reason)}
          title={asking.label}
        />
      )}
    </>
  );
}
