'use client';

import { useState } from 'react';
import type { PanelSeat } from '../../../letters/workflow/panelAnswer.ts';
import { Dialog } from '../../dialog/Dialog.tsx';
import { DialogButtons } from '../../dialog/DialogButtons.tsx';

interface Props {
  seats: readonly PanelSeat[];
  onClose(): void;
  /** @returns what went wrong, in Dutch */
  onAsk(seats: string[]): Promise<string | undefined>;
}

const NEEDED = ['jurist', 'ervaringsdeskundige'];

/** Chooses who is asked to read. The two seats that are always needed are chosen beforehand. */
export function AskDialog({ seats, onClose, onAsk }: Props) {
  const [chosen, setChosen] = useState(
    () =>
      new Set(
        seats
          .filter(({ seat, verdict }) => NEEDED.includes(seat) || verdict === 'terug')
          .map(({ seat }) => seat),
      ),
  );
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  const toggle = (seat: PanelSeat['seat']) =>
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(seat)) after.add(seat);
      return after;
    });

  const ask = async () => {
    setBusy(true);
    const refused = await onAsk([...chosen]);
    setBusy(false);
    if (refused) setProblem(refused);
    else onClose();
  };

  return (
    <Dialog onClose={onClose} title="Vraag een beoordeling">
      <fieldset>
        <legend>Wie leest de brief?</legend>
        {seats.map(({ seat, label }) => (
          <label className="brief-vink" key={seat}>
            <input checked={chosen.has(seat)} onChange={() => toggle(seat)} type="checkbox" />
            {label}
            {NEEDED.includes(seat) && ' (altijd nodig)'}
          </label>
        ))}
      </fieldset>
      <p aria-live="assertive" className="brief-dialoog__fout">
        {problem}
      </p>
      <DialogButtons
        confirm="Vraag beoordeling"
        disabled={busy || chosen.size === 0}
        onCancel={onClose}
        onConfirm={ask}
      />
    </Dialog>
  );
}
