'use client';

import { useId } from 'react';
import type { Finding } from '../../editor/briefScore/findings.ts';
import type { LetterStore } from '../../editor/briefScore/letterStore.ts';
import { Suggestions } from './FindingBody.tsx';
import { quoteOf } from './words.ts';

interface FirstStepsProps {
  store: LetterStore;
  steps: readonly Finding[];
  onApply(finding: Finding, suggestion: string): void;
}

/** The three changes that help this letter most: each was tried on the letter and scored. */
export function FirstSteps({ store, steps, onApply }: FirstStepsProps) {
  const title = useId();
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby={title} className="brief-eerst">
      <h3 id={title}>Doe eerst dit</h3>
      <ol>
        {steps.map((step) => (
          <li key={step.id}>
            <p>{step.message.reason}</p>
            {!step.missing && (
              <button
                className="brief-link brief-eerst__plek"
                onClick={() => store.goTo(step.id)}
                type="button"
              >
                {quoteOf(step.message)}
              </button>
            )}
            <Suggestions all editable={store.isEditable(step.half)} finding={step} onApply={onApply} />
          </li>
        ))}
      </ol>
    </section>
  );
}
