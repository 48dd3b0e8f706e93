'use client';

import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { type KeyboardEvent, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { LetterKind } from '../../../scoring/types.ts';
import type { Finding } from '../../editor/briefScore/findings.ts';
import { useLetterStore, useLetterView } from '../../editor/briefScore/useLetterStore.ts';
import { FindingList } from './FindingList.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { type FindingGroup, groupFindings, heaviestFirst } from './findingGroups.ts';
import { KindFilters } from './KindFilters.tsx';
import { MarkCard } from './MarkCard.tsx';
import { ScoreHelp } from './ScoreHelp.tsx';
import { Scores } from './Scores.tsx';
import { SheetLength } from './SheetLength.tsx';
import { useFieldNames } from './useFieldNames.ts';
import { useFindingActions } from './useFindingActions.ts';
import { useSpokenScore } from './useSpokenScore.ts';
import { countOf } from './words.ts';

const cardOf = (id: string) => `[data-opmerking="${CSS.escape(id)}"]`;

/** Beside the text: how the letter reads, and what would make it better. A `ui` field of a letter. */
export function ScorePanel({ site = '' }: { site?: string }) {
  const store = useLetterStore();
  const view = useLetterView(store);
  const kind = useFormFields(([fields]) => fields.kind?.value as LetterKind | undefined);
  const title = useId();
  const panel = useRef<HTMLElement>(null);
  const [all, setAll] = useState(false);
  const spoken = useSpokenScore(view);
  const { collectionSlug } = useDocumentInfo();
  const actions = useFindingActions(store, collectionSlug === 'brieven');
  const { done, say } = actions;
  const { findings, steps, hidden, active, card, length, report, shown, state, undoable } = view;
  const wanted = useMemo(() => groupFindings(findings, hidden), [findings, hidden]);

  const fields = useFieldNames();

  useEffect(() => store.setKind(kind ?? undefined), [store, kind]);
  useEffect(() => store.setFields(fields), [store, fields]);

  const listed = all ? wanted : heaviestFirst(wanted, active);
  const atMark = findings.find(({ id }) => id === card);

  // `shown` counts the clicks on a mark in the text: each brings its card in view once.
  useEffect(() => {
    if (shown === 0) return;
    const id = store.getView().active;
    const card = id && panel.current?.querySelector<HTMLElement>(cardOf(id));
    if (card && panel.current && standsBesideText(panel.current)) card.scrollIntoView({ block: 'nearest' });
  }, [shown, store]);

  const onOpen = useCallback(
    (finding: Finding, pointer: boolean) => {
      if (store.getView().active === finding.id && !pointer) store.activate(undefined);
      else if (pointer && store.hasPlace(finding.id)) store.goTo(finding.id);
      else store.reveal(finding.id);
    },
    [store],
  );

  const onGoTo = useCallback((finding: Finding) => store.goTo(finding.id), [store]);

  /**
   * Call before something is done to a finding: its card goes, and the keyboard must go on somewhere.
   * `oneOfMany`: what is done is done at one place of an entry that may have more.
   */
  const keepKeyboard = useCallback(
    ({ id, half }: Finding, oneOfMany = false) => {
      const from = (document.activeElement as HTMLElement | null)?.closest('[data-opmerking], .brief-plek');
      const cards = [...(panel.current?.querySelectorAll<HTMLElement>('[data-opmerking]') ?? [])];
      const at = cards.findIndex((each) => each.dataset.opmerking === id);
      // An entry with other places stays, and shows the next one; to ignore it is to ignore it at all of them.
      const stays = oneOfMany && Number(cards[at]?.dataset.keer) > 1;
      const neighbour = stays ? cards[at] : (cards[at + 1] ?? cards[at - 1]);
      // Where the writer was: in the text, or at the next finding.
      return () => {
        if (from?.classList.contains('brief-plek')) store.focusText(half);
        else
          (neighbour?.querySelector<HTMLElement>('button') ?? panel.current)?.focus({ preventScroll: true });
      };
    },
    [store],
  );

  const onApply = useCallback(
    (finding: Finding, suggestion: string) => {
      const goOn = keepKeyboard(finding, true);
      if (actions.apply(finding, suggestion)) goOn();
    },
    [keepKeyboard, actions],
  );

  const cardActions = useMemo(
    () => ({
      ...actions,
      ignore(finding: Finding) {
        const goOn = keepKeyboard(finding);
        actions.ignore(finding);
        goOn();
      },
      async makeOrdinary(finding: Finding) {
        const goOn = keepKeyboard(finding);
        await actions.makeOrdinary(finding);
        if (!store.getView().findings.some(({ id }) => id === finding.id)) goOn();
      },
    }),
    [keepKeyboard, actions, store],
  );

  const onUndo = () => {
    if (!undoable) return;
    store.undo(undoable);
    say('De wijziging is ongedaan gemaakt.');
    panel.current?.focus({ preventScroll: true });
  };

  const onMoveToBack = useCallback(() => {
    const id = store.getView().active;
    if (id && store.moveAcross('front', id) > 0) say('De alinea staat nu op de achterkant.');
  }, [store, say]);

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
      {length && <SheetLength length={length} />}
      {report && <FirstSteps onApply={onApply} steps={steps} store={store} />}
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
          <h3>{countOf(wanted.length, placesIn(wanted))}</h3>
          <KindFilters findings={findings} hidden={hidden} store={store} />
          {findings.length === 0 && (
            <p className="brief-paneel__leeg">
              Wij zien niets meer om te verbeteren. Laat een ander ook meelezen.
            </p>
          )}
          {listed.length < wanted.length && (
            <p className="brief-paneel__leeg">
              Dit zijn de zwaarste opmerkingen, verdeeld over de hele brief.
            </p>
          )}
          <FindingList
            actions={cardActions}
            active={active}
            groups={listed}
            onMoveToBack={onMoveToBack}
            site={site}
            onApply={onApply}
            onGoTo={onGoTo}
            onOpen={onOpen}
            store={store}
          />
          {listed.length < wanted.length && (
            <button className="brief-knop" onClick={() => setAll(true)} type="button">
              Toon alle {wanted.length} opmerkingen
            </button>
          )}
          {actions.ignored.length > 0 && (
            <p className="brief-genegeerd">
              Genegeerd in deze brief: {actions.ignored.length}.{' '}
              <button className="brief-link" onClick={actions.restoreIgnored} type="button">
                Toon ze weer
              </button>
            </p>
          )}
        </div>
      )}
      <ScoreHelp />
      {atMark && (
        <MarkCard
          actions={cardActions}
          asked={view.asked}
          finding={atMark}
          hidden={hidden}
          inPanel={() => panel.current?.querySelector<HTMLElement>(cardOf(atMark.id))}
          key={atMark.id}
          onApply={onApply}
          onMoveToBack={onMoveToBack}
          site={site}
          store={store}
        />
      )}
      <p aria-live="polite" className="brief-verborgen">
        {spoken}
      </p>
    </section>
  );
}

const placesIn = (groups: readonly FindingGroup[]): number =>
  groups.reduce((sum, { findings }) => sum + findings.length, 0);

/** On a narrow screen the panel stands under the text: scrolling to it would take the writer away from the words. */
function standsBesideText(panel: HTMLElement): boolean {
  const wrap = panel.closest('.document-fields__sidebar-wrap');
  return wrap !== null && getComputedStyle(wrap).position === 'sticky';
}
