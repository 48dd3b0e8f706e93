'use client';

import { memo } from 'react';
import type { FindingKind } from '../../../scoring/types.ts';
import { type Finding, messagesOf } from '../../editor/briefScore/findings.ts';
import { FindingMore, Suggestions } from './FindingBody.tsx';
import type { FindingActions } from './useFindingActions.ts';
import { KIND_LABELS, quoteOf } from './words.ts';

/** What the panel does with a card, besides what can be done with any finding. */
export interface CardActions {
  site: string;
  actions: FindingActions;
  /** `pointer`: clicked, so the keyboard may go to the text; otherwise it stays here. */
  onOpen(finding: Finding, pointer: boolean): void;
  onApply(finding: Finding, suggestion: string): void;
  onGoTo(finding: Finding): void;
  onMoveToBack(): void;
}

interface FindingCardProps extends CardActions {
  finding: Finding;
  /** The kind it is shown as, of the kinds that are not put out. */
  kind: FindingKind;
  /** In how many places of this half the same is said. */
  times: number;
  /** Which of them this is, from 1. */
  number: number;
  /** The finding at the place after this one. */
  next: Finding;
  active: boolean;
  editable: boolean;
}

/** One finding: the words it is about, what is the matter, what would be better, and one click to do it. */
export const FindingCard = memo(function FindingCard(props: FindingCardProps) {
  const { finding, kind, times, number, next, active, editable, site, actions } = props;
  const { onOpen, onApply, onGoTo, onMoveToBack } = props;
  const { id, message, missing } = finding;
  const { letter, label } = KIND_LABELS[kind];
  return (
    <li
      className="brief-kaart"
      data-active={active || undefined}
      data-keer={times}
      data-kind={kind}
      data-opmerking={id}
    >
      <button
        aria-expanded={active}
        className="brief-kaart__kop"
        onClick={(event) => onOpen(finding, event.detail > 0)}
        type="button"
      >
        <span aria-hidden="true" className="brief-merk" data-kind={kind}>
          {letter}
        </span>
        <span className="brief-kaart__tekst">
          <span className="brief-kaart__soort">{label}</span>
          {missing ? (
            <span className="brief-kaart__reden">{message.reason}</span>
          ) : (
            <span className="brief-kaart__citaat">{quoteOf(message)}</span>
          )}
          {times > 1 && (
            <span className="brief-kaart__keer">
              <span aria-hidden="true">{times}×</span>
              <span className="brief-verborgen">, {times} keer</span>
            </span>
          )}
        </span>
      </button>
      {!missing && <Reasons finding={finding} />}
      <Suggestions all={active} editable={editable} finding={finding} onApply={onApply} />
      {active && times > 1 && (
        <p className="brief-kaart__plekken">
          Plek {number} van {times}.{' '}
          <button className="brief-link" onClick={() => onOpen(next, false)} type="button">
            Naar de volgende plek
          </button>
        </p>
      )}
      {active && (
        <FindingMore
          actions={actions}
          editable={editable}
          finding={finding}
          onGoTo={onGoTo}
          onMoveToBack={onMoveToBack}
          site={site}
        />
      )}
    </li>
  );
});

/** Everything that is the matter with these words. */
export function Reasons({ finding }: { finding: Finding }) {
  return messagesOf(finding).map(({ ruleId, reason }) => (
    <p className="brief-kaart__reden" key={ruleId}>
      {reason}
    </p>
  ));
}
