'use client';

import { useFormModified } from '@payloadcms/ui';
import { useState } from 'react';
import type { PanelAnswer, PanelSeat } from '../../../letters/workflow/panelAnswer.ts';
import { AskDialog } from './AskDialog.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';
import { momentOf, VERDICT_WORDS } from './words.ts';

interface Props {
  panel: PanelAnswer;
  onAsk(seats: string[]): Promise<string | undefined>;
  onJudge(seat: PanelSeat, verdict: 'akkoord' | 'terug', reason: string): Promise<string | undefined>;
}

/** The five seats at the table, and what each says. */
export function SeatSection({ panel, onAsk, onJudge }: Props) {
  const modified = useFormModified();
  const [asking, setAsking] = useState(false);
  const [judging, setJudging] = useState<{ seat: PanelSeat; verdict: 'akkoord' | 'terug' }>();
  const askable = panel.seats.filter(({ mayAsk }) => mayAsk);

  return (
    <>
      <ul className="brief-stoelen">
        {panel.seats.map((seat) => {
          const { sign, word } = VERDICT_WORDS[seat.verdict ?? 'geen'];
          return (
            <li data-oordeel={seat.verdict ?? 'geen'} key={seat.seat}>
              <p>
                <span aria-hidden="true" className="brief-stoelen__teken">
                  {sign}
                </span>
                <strong>{seat.label}</strong>: {word}
                {seat.givenBy && seat.givenAt && (
                  <span className="brief-zacht">
                    {' '}
                    door {seat.givenBy}, {momentOf(seat.givenAt)}
                  </span>
                )}
              </p>
              {seat.reason && <p className="brief-reden">{seat.reason}</p>}
              {seat.mayJudge && (
                <p className="brief-knoppen">
                  {!seat.whyNotApprove && (
                    <button
                      className="brief-knop brief-knop--hoofd"
                      onClick={() => setJudging({ seat, verdict: 'akkoord' })}
                      type="button"
                    >
                      Akkoord
                      <span className="brief-verborgen"> als {seat.label.toLowerCase()}</span>
                    </button>
                  )}
                  <button
                    className="brief-knop"
                    onClick={() => setJudging({ seat, verdict: 'terug' })}
                    type="button"
                  >
                    Terug met reden
                    <span className="brief-verborgen"> als {seat.label.toLowerCase()}</span>
                  </button>
                </p>
              )}
              {seat.mayJudge && seat.whyNotApprove && <p className="brief-zacht">{seat.whyNotApprove}</p>}
            </li>
          );
        })}
      </ul>
      {askable.length > 0 && (
        <button className="brief-knop" disabled={modified} onClick={() => setAsking(true)} type="button">
          Vraag een beoordeling
        </button>
      )}
      {asking && <AskDialog onAsk={onAsk} onClose={() => setAsking(false)} seats={askable} />}
      {judging && (
        <ReasonDialog
          confirm={judging.verdict === 'akkoord' ? 'Geef akkoord' : 'Stuur terug'}
          label={judging.verdict === 'akkoord' ? 'Wilt u er iets bij zeggen?' : 'Wat moet anders?'}
          min={judging.verdict === 'akkoord' ? 0 : 1}
          onClose={() => setJudging(undefined)}
          onConfirm={(reason) => onJudge(judging.seat, judging.verdict, reason)}
          title={`${judging.seat.label}: ${judging.verdict === 'akkoord' ? 'akkoord' : 'terug met reden'}`}
        />
      )}
    </>
  );
}
