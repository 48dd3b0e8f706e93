'use client';

import { useFormFields } from '@payloadcms/ui';
import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import type { LetterKind } from '../../../scoring/types.ts';
import { OPEN_IN_PANEL } from '../../editor/briefScore/BriefScorePlugin.tsx';
import type { Finding } from '../../editor/briefScore/findings.ts';
import { useLetterStore, useLetterView } from '../../editor/briefScore/useLetterStore.ts';
import { FindingList } from './FindingList.tsx';
import { ScoreHelp } from './ScoreHelp.tsx';
import { Scores } from './Scores.tsx';
import { useSpokenScore } from './useSpokenScore.ts';
import { countOf, quoteOf } from './words.ts';

/** A long list is shown in parts: nobody reads a hundred remarks, and a hundred cards are slow. */
const FIRST_FINDINGS = 30;

const cardOf = (id: string) => `[data-opmerking="${CSS.escape(id)}"]`;

/** Beside the text: how the letter reads, and what would make it better. A `ui` field of a letter. */
export function ScorePanel() {
  const store = useLetterStore();
  const view = useLetterView(store);
  const kind = useFormFields(([fields]) => fields.kind?.value as LetterKind | undefined);
  const title = useId();
  const panel = useRef<HTMLElement>(null);
  const [all, setAll] = useState(false);
  const [done, setDone] = useState('');
  const spoken = useSpokenScore(view);
  const { findings, active, report, shown, state, undoable } = view;

  useEffect(() => store.setKind(kind ?? undefined), [store, kind]);

  const listed = all ? findings : firstWith(findings, active);

  // `shown` counts the clicks on a mark in the text: each brings its card in view once.
  useEffect(() => {
    if (shown === 0) return;
    const id = store.getView().active;
    const card = id && panel.current?.querySelector<HTMLElement>(cardOf(id));
    if (card && panel.current && standsBesideText(panel.current)) card.scrollIntoView({ block: 'nearest' });
  }, [shown, store]);

  useEffect(() => {
    const takeKeyboard = (event: Event) => {
      const { detail } = event as CustomEvent<{ store: unknown }>;
      const id = store.getView().active;
      if (detail.store !== store || !id) return;
      requestAnimationFrame(() => {
        panel.current?.querySelector<HTMLElement>(`${cardOf(id)} button`)?.focus();
      });
    };
    window.addEventListener(OPEN_IN_PANEL, takeKeyboard);
    return () => window.removeEventListener(OPEN_IN_PANEL, takeKeyboard);
  }, [store]);

  const onOpen = useCallback(
    (finding: Finding, pointer: boolean) => {
      if (store.getView().active === finding.id && !pointer) store.activate(undefined);
      else if (pointer && store.hasPlace(finding.id)) store.goTo(finding.id);
      else store.reveal(finding.id);
    },
    [store],
  );

  const onGoTo = useCallback((finding: Finding) => store.goTo(finding.id), [store]);

  const onApply = useCallback(
    (finding: Finding, suggestion: string) => {
      const cards = [...(panel.current?.querySelectorAll<HTMLElement>('[data-opmerking]') ?? [])];
      const at = cards.findIndex((card) => card.dataset.opmerking === finding.id);
      const neighbour = cards[at + 1] ?? cards[at - 1];
      if (!store.apply(finding, suggestion)) {
        setDone('Dat is niet gelukt: de tekst is intussen veranderd.');
        return;
      }
      setDone(doneText(finding, suggestion));
      // The button is gone; the keyboard goes on with the next finding instead of back to the top of the page.
      const next = neighbour?.querySelector<HTMLElement>('button');
      (next ?? panel.current)?.focus({ preventScroll: true });
    },
    [store],
  );

  const onUndo = () => {
    if (!undoable) return;
    store.undo(undoable);
    setDone('De wijziging is ongedaan gemaakt.');
    panel.current?.focus({ preventScroll: true });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    const card = (event.target as HTMLElement).closest<HTMLElement>('[data-opmerking]');
    const open = findings.find(({ id }) => id === (card?.dataset.opmerking ?? active));
    if (open && store.hasPlace(open.id)) store.goTo(open.id);
    else store.focusText(open?.half ?? 'front');
  };

  return (
    <section
      aria-labelledby={title}
      className="brief-paneel"
      data-state={state}
      onKeyDown={onKeyDown}
      ref={panel}
      tabIndex={-1}
    >
      <h2 id={title}>Hoe leest deze brief?</h2>
      {state === 'leeg' && (
        <p className="brief-paneel__leeg">Schrijf of plak uw brief. De score loopt met u mee.</p>
      )}
      {state === 'wacht' && !report && <p className="brief-paneel__leeg">De brief wordt gelezen…</p>}
      {state === 'storing' && (
        <div className="brief-melding" role="alert">
          <p>De score doet het even niet. Schrijven en opslaan gaan gewoon door.</p>
          <button className="brief-link" onClick={() => store.retry()} type="button">
            Probeer het opnieuw
          </button>
        </div>
      )}
      {report?.language === 'anders' && (
        <p className="brief-melding">Deze tekst is niet in het Nederlands. Dan geven wij geen score.</p>
      )}
      {report && report.language !== 'anders' && <Scores report={report} />}
      <ScoreHelp />
      <div className="brief-gedaan">
        <p aria-live="polite">{done}</p>
        {undoable && (
          <button className="brief-link" onClick={onUndo} type="button">
            Maak ongedaan
          </button>
        )}
      </div>
      {report && (
        <div className="brief-opmerkingen">
          <h3>{countOf(findings.length)}</h3>
          {findings.length === 0 && <p>Wij zien niets meer om te verbeteren. Laat een ander ook meelezen.</p>}
          <FindingList
            active={active}
            findings={listed}
            onApply={onApply}
            onGoTo={onGoTo}
            onOpen={onOpen}
            store={store}
          />
          {listed.length < findings.length && (
            <button className="brief-knop" onClick={() => setAll(true)} type="button">
              Toon alle {findings.length} opmerkingen
            </button>
          )}
        </div>
      )}
      <p aria-live="polite" className="brief-verborgen">
        {spoken}
      </p>
    </section>
  );
}

/** The first findings, what the letter lacks, and the open one wherever it is. */
function firstWith(findings: readonly Finding[], active: string | undefined): readonly Finding[] {
  return findings.filter(({ id, missing }, index) => index < FIRST_FINDINGS || missing || id === active);
}

function doneText({ message, missing }: Finding, suggestion: string): string {
  if (missing) return 'De passage staat nu in de brief. Lees hem na en vul hem aan.';
  if (suggestion === '') return `‘${quoteOf(message)}’ is weggehaald.`;
  return `‘${quoteOf(message)}’ is vervangen door ‘${suggestion}’.`;
}

/** On a narrow screen the panel stands under the text: scrolling to it would take the writer away from the words. */
function standsBesideText(panel: HTMLElement): boolean {
  const wrap = panel.closest('.document-fields__sidebar-wrap');
  return wrap !== null && getComputedStyle(wrap).position === 'sticky';
}
