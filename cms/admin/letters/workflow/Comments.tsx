'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import type { LetterHalf } from '../../../../scoring/types.ts';
import { formOf, liveEditors } from '../../../editor/liveEditors.ts';
import type { Passage } from '../../../letters/workflow/findPassage.ts';
import type { PanelAnswer, PanelComment } from '../../../letters/workflow/panelAnswer.ts';
import { paintPassages, rangeOf, selectedPassage } from './passages.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { momentOf } from './words.ts';

interface Props {
  panel: PanelAnswer;
  /** The panel; the letter is in the same form. */
  within: RefObject<HTMLElement | null>;
  onComment(comment: Record<string, unknown>): Promise<string | undefined>;
  onResolve(comment: PanelComment, resolved: boolean): Promise<string | undefined>;
}

/** Long enough after the last key to look where the passages are now. In milliseconds. */
const SETTLE = 400;

/** What colleagues say of a passage. The marks are painted and follow the text. */
export function Comments({ panel, within, onComment, onResolve }: Props) {
  const [selected, setSelected] = useState<(Passage & { half: LetterHalf }) | undefined>();
  const [writing, setWriting] = useState(false);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [withResolved, setWithResolved] = useState(false);
  const open = panel.comments.filter(({ resolved }) => !resolved);
  const openNow = useRef(open);
  openNow.current = open;

  // The selection of the moment the writer leaves the text for the panel.
  useEffect(() => {
    const look = () => {
      const node = window.getSelection()?.anchorNode;
      const element = node instanceof Element ? node : node?.parentElement;
      if (element?.closest('[data-lexical-editor]')) {
        setSelected(selectedPassage(formOf(within.current)));
      }
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [within]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other comments are other marks
  useEffect(() => {
    const form = formOf(within.current);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const place = () => {
      const ranges = openNow.current.map((comment) => ({ comment, range: rangeOf(form, comment) }));
      paintPassages(ranges.flatMap(({ range }) => range ?? []));
      const lost = ranges.filter(({ comment, range }) => comment.quote && !range);
      setGone(new Set(lost.map(({ comment }) => comment.id)));
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(place, SETTLE);
    };
    let stop: (() => void)[] = [];
    const connect = () => {
      stop = Object.values(liveEditors(form)).map((editor) => editor.registerUpdateListener(soon));
      soon();
    };
    // The editors of a page that is just opened come after the panel.
    const start = setTimeout(connect, SETTLE);
    return () => {
      clearTimeout(start);
      clearTimeout(timer);
      for (const each of stop) each();
      paintPassages([]);
    };
  }, [panel.comments, within]);

  const show = (comment: PanelComment) => {
    const range = rangeOf(formOf(within.current), comment);
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  };

  const listed = withResolved ? panel.comments : open;
  const resolvedCount = panel.comments.length - open.length;

  return (
    <>
      {listed.length === 0 && <p className="brief-zacht">Er zijn geen reacties.</p>}
      <ul className="brief-reacties">
        {listed.map((comment) => (
          <li key={comment.id}>
            {comment.quote && <blockquote>{comment.quote}</blockquote>}
            {gone.has(comment.id) && !comment.resolved && (
              <p className="brief-zacht">De passage is gewijzigd.</p>
            )}
            <p>{comment.text}</p>
            <p className="brief-zacht">
              {comment.by ?? 'Een collega'}, <time dateTime={comment.at}>{momentOf(comment.at)}</time>
              {comment.resolved && ', opgelost'}
            </p>
            <p className="brief-knoppen">
              {comment.quote && !comment.resolved && !gone.has(comment.id) && (
                <button className="brief-link" onClick={() => show(comment)} type="button">
                  Toon in de brief
                </button>
              )}
              {panel.mayComment && (
                <button
                  className="brief-link"
                  onClick={() => void onResolve(comment, !comment.resolved)}
                  type="button"
                >
                  {comment.resolved ? 'Heropen' : 'Opgelost'}
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
      {resolvedCount > 0 && (
        <button className="brief-link" onClick={() => setWithResolved(!withResolved)} type="button">
          {withResolved ? 'Verberg opgeloste reacties' : `Toon opgeloste reacties (${resolvedCount})`}
        </button>
      )}
      {panel.mayComment && (
        <>
          <button className="brief-knop" disabled={!selected} onClick={() => setWriting(true)} type="button">
            Reageer op de selectie
          </button>
          {!selected && <p className="brief-zacht">Selecteer eerst een stuk tekst in de brief.</p>}
        </>
      )}
      {writing && selected && (
        <ReasonDialog
          confirm="Plaats reactie"
          intro={<blockquote>{selected.quote}</blockquote>}
          label="Uw reactie"
          min={1}
          onClose={() => setWriting(false)}
          onConfirm={(text) =>
            onComment({
              text,
              half: selected.half,
              quote: selected.quote.slice(0, 1_000),
              before: selected.before,
              after: selected.after,
            })
          }
          title="Reageer op een passage"
        />
      )}
    </>
  );
}
