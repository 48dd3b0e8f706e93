'use client';

import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { type Finding, kindShown } from '../../editor/briefScore/findings.ts';
import type { LetterStore } from '../../editor/briefScore/letterStore.ts';
import { FindingMore, Suggestions } from './FindingBody.tsx';
import { Reasons } from './FindingCard.tsx';
import type { FindingActions } from './useFindingActions.ts';
import { KIND_LABELS, quoteOf } from './words.ts';

const GAP_PX = 10;
const EDGE_PX = 12;
/** From this width on the text has a panel beside it; on a narrower screen the card in the panel is enough. */
const WIDE = '(min-width: 900px)';

interface Place {
  left: number;
  top: number;
}

interface MarkCardProps {
  store: LetterStore;
  finding: Finding;
  hidden: Parameters<typeof kindShown>[1];
  site: string;
  /** Whether the card is to take the keyboard. */
  asked: boolean;
  /** The card of the same finding in the panel: for where this one cannot stand at its words. */
  inPanel(): HTMLElement | null | undefined;
  actions: FindingActions;
  onApply(finding: Finding, suggestion: string): void;
  onMoveToBack(): void;
}

/** The card of one finding beside its words in the text: never over them. */
export function MarkCard(props: MarkCardProps) {
  const { store, finding, hidden, site, asked, inPanel, actions, onApply, onMoveToBack } = props;
  const title = useId();
  const card = useRef<HTMLDivElement>(null);
  /** Undefined as long as it is not known, or the words are still on their way into view. */
  const [place, setPlace] = useState<Place | 'panel'>();
  const kind = kindShown(finding, hidden) ?? finding.message.kind;
  const editable = store.isEditable(finding.half);

  useLayoutEffect(() => {
    const position = () => {
      const rects = matchMedia(WIDE).matches ? store.rectsOf(finding.id) : [];
      if (card.current) setPlace(rects.length === 0 ? 'panel' : beside(rects, card.current));
    };
    const frame = requestAnimationFrame(position);
    window.addEventListener('scroll', position, { capture: true, passive: true });
    window.addEventListener('resize', position);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', position, { capture: true });
      window.removeEventListener('resize', position);
    };
  }, [store, finding.id]);

  useEffect(() => {
    if (!asked || place === undefined) return;
    store.cardEntered();
    const own = place === 'panel' ? inPanel() : card.current;
    own?.querySelector<HTMLElement>('button, a')?.focus();
  }, [asked, inPanel, place, store]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      store.goTo(finding.id);
      store.showCard(undefined);
    } else if (event.key === 'Tab') keepInside(event, card.current);
  };

  return createPortal(
    <div
      aria-labelledby={title}
      className="brief-plek"
      data-geplaatst={(place !== undefined && place !== 'panel') || undefined}
      data-kind={kind}
      onKeyDown={onKeyDown}
      onMouseLeave={() => {
        if (!card.current?.contains(document.activeElement)) store.showCard(undefined);
      }}
      ref={card}
      role="dialog"
      style={place === 'panel' ? undefined : place}
    >
      <h4 id={title}>
        <span aria-hidden="true" className="brief-merk" data-kind={kind}>
          {KIND_LABELS[kind].letter}
        </span>
        <span>
          {KIND_LABELS[kind].label}: <span className="brief-plek__citaat">{quoteOf(finding.message)}</span>
        </span>
      </h4>
      <Reasons finding={finding} />
      <Suggestions all editable={editable} finding={finding} onApply={onApply} />
      <FindingMore
        actions={actions}
        editable={editable}
        finding={finding}
        onMoveToBack={onMoveToBack}
        site={site}
      />
    </div>,
    document.body,
  );
}

/** Under the words where there is room, else above them. */
function beside(rects: readonly DOMRect[], card: HTMLElement): Place | undefined {
  const first = rects[0];
  const last = rects.at(-1);
  if (!first || !last) return undefined;
  const { offsetWidth: width, offsetHeight: height } = card;
  const below = last.bottom + GAP_PX;
  const above = first.top - GAP_PX - height;
  const fitsBelow = below + height <= window.innerHeight - EDGE_PX;
  if (!fitsBelow && above < EDGE_PX && first.top < 0) return undefined;
  const top = fitsBelow || above < EDGE_PX ? below : above;
  const anchor = fitsBelow || above < EDGE_PX ? last : first;
  const left = Math.max(EDGE_PX, Math.min(anchor.left, window.innerWidth - width - EDGE_PX));
  return { left, top };
}

/** The card stands at the end of the page, its words do not: Tab goes round inside it, Escape goes back. */
function keepInside(event: KeyboardEvent, card: HTMLElement | null): void {
  const stops = [...(card?.querySelectorAll<HTMLElement>('button, a[href]') ?? [])];
  const first = stops[0];
  const last = stops.at(-1);
  if (event.shiftKey && document.activeElement === first) last?.focus();
  else if (!event.shiftKey && document.activeElement === last) first?.focus();
  else return;
  event.preventDefault();
}
