'use client';

import { keepsMergeFields } from '../../editor/briefScore/applySuggestion.ts';
import { type Finding, messagesOf } from '../../editor/briefScore/findings.ts';
import { OVER_LENGTH } from '../../editor/briefScore/overLength.ts';
import type { FindingActions } from './useFindingActions.ts';
import { quoteOf } from './words.ts';

/** More suggestions than these only show when the finding is open. */
const FIRST_SUGGESTIONS = 3;

interface SuggestionsProps {
  finding: Finding;
  editable: boolean;
  all: boolean;
  onApply(finding: Finding, suggestion: string): void;
}

/** One click each: the words that can be put in the place of these. */
export function Suggestions({ finding, editable, all, onApply }: SuggestionsProps) {
  const { missing, message } = finding;
  const fitting = messagesOf(finding)
    .flatMap(({ actual, expected }) => expected.filter((text) => missing || keepsMergeFields(actual, text)))
    .filter((text, index, texts) => texts.indexOf(text) === index);
  if (!editable || fitting.length === 0) return null;
  const quote = quoteOf(message);
  return (
    <ul className="brief-kaart__keuzes">
      {(all ? fitting : fitting.slice(0, FIRST_SUGGESTIONS)).map((text) => (
        <li key={text}>
          <button className="brief-keuze" onClick={() => onApply(finding, text)} type="button">
            <Suggestion missing={missing} quote={quote} text={text} />
          </button>
        </li>
      ))}
    </ul>
  );
}

interface MoreProps {
  finding: Finding;
  editable: boolean;
  site: string;
  actions: FindingActions;
  onGoTo?: ((finding: Finding) => void) | undefined;
  onMoveToBack?: (() => void) | undefined;
}

/** Why it matters, and what else than a suggestion can be done about it. */
export function FindingMore({ finding, editable, site, actions, onGoTo, onMoveToBack }: MoreProps) {
  const { message, missing } = finding;
  const notes = [...new Set(messagesOf(finding).map(({ note }) => note))].filter((note) => note !== '');
  return (
    <div className="brief-kaart__meer">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p className="brief-kaart__doen">
        {editable && onMoveToBack && message.ruleId === OVER_LENGTH && (
          <button className="brief-link" onClick={onMoveToBack} type="button">
            Zet deze alinea op de achterkant
          </button>
        )}
        {!missing && onGoTo && (
          <button className="brief-link" onClick={() => onGoTo(finding)} type="button">
            Naar deze plek in de tekst
          </button>
        )}
        {editable && actions.canIgnore && (
          <button className="brief-link" onClick={() => actions.ignore(finding)} type="button">
            Negeer hier
          </button>
        )}
        {editable && message.kind === 'woord' && !missing && (
          <button className="brief-link" onClick={() => void actions.makeOrdinary(finding)} type="button">
            Dit woord is bij ons gewoon
          </button>
        )}
        <a className="brief-link" href={`${site}${message.url}`} rel="noopener" target="_blank">
          Lees meer<span className="brief-verborgen"> over deze opmerking (opent een nieuw tabblad)</span>
        </a>
      </p>
    </div>
  );
}

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
