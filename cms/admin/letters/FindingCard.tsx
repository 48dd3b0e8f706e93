'use client';

import { memo } from 'react';
import { keepsMergeFields } from '../../editor/briefScore/applySuggestion.ts';
import type { Finding } from '../../editor/briefScore/findings.ts';
import { KIND_LABELS, quoteOf } from './words.ts';

/** More suggestions than these only show when the finding is open. */
const FIRST_SUGGESTIONS = 3;

interface FindingCardProps {
  finding: Finding;
  active: boolean;
  editable: boolean;
  /** `pointer`: clicked, so the keyboard may go to the text; otherwise it stays here. */
  onOpen(finding: Finding, pointer: boolean): void;
  onApply(finding: Finding, suggestion: string): void;
  onGoTo(finding: Finding): void;
}

/** One finding: the words it is about, what is the matter, what would be better, and one click to do it. */
export const FindingCard = memo(function FindingCard(props: FindingCardProps) {
  const { finding, active, editable, onOpen, onApply, onGoTo } = props;
  const { id, message, missing } = finding;
  const { letter, label } = KIND_LABELS[message.kind];
  const suggestions = editable
    ? message.expected.filter((text) => missing || keepsMergeFields(message.actual, text))
    : [];
  const quote = quoteOf(message);
  return (
    <li
      className="brief-kaart"
      data-active={active || undefined}
      data-kind={message.kind}
      data-opmerking={id}
    >
      <button
        aria-expanded={active}
        className="brief-kaart__kop"
        onClick={(event) => onOpen(finding, event.detail > 0)}
        type="button"
      >
        <span aria-hidden="true" className="brief-merk" data-kind={message.kind}>
          {letter}
        </span>
        <span className="brief-kaart__tekst">
          <span className="brief-kaart__soort">{label}</span>
          {missing ? (
            <span className="brief-kaart__reden">{message.reason}</span>
          ) : (
            <span className="brief-kaart__citaat">{quote}</span>
          )}
        </span>
      </button>
      {!missing && <p className="brief-kaart__reden">{message.reason}</p>}
      {suggestions.length > 0 && (
        <ul className="brief-kaart__keuzes">
          {(active ? suggestions : suggestions.slice(0, FIRST_SUGGESTIONS)).map((text) => (
            <li key={text}>
              <button className="brief-keuze" onClick={() => onApply(finding, text)} type="button">
                <Suggestion missing={missing} quote={quote} text={text} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {active && (
        <div className="brief-kaart__meer">
          <p>{message.note}</p>
          {!missing && (
            <button className="brief-link" onClick={() => onGoTo(finding)} type="button">
              Naar deze plek in de tekst
            </button>
          )}
        </div>
      )}
    </li>
  );
});

function Suggestion({ missing, quote, text }: { missing: boolean; quote: string; text: string }) {
  if (missing) {
    return (
      <>
        <span className="brief-keuze__doe">Voeg toe:</span> {text.trim()}
      </>
    );
  }
  if (text === '') {
    return (
      <>
        Haal weg<span className="brief-verborgen">: {quote}</span>
      </>
    );
  }
  return (
    <>
      <span className="brief-verborgen">Vervang ‘{quote}’ door: </span>
      {text}
    </>
  );
}
