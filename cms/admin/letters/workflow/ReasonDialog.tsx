'use client';

import { type ReactNode, useId, useState } from 'react';
import { Dialog } from '../../dialog/Dialog.tsx';
import { DialogButtons } from '../../dialog/DialogButtons.tsx';

interface Props {
  title: string;
  /** What the person should know before they write. */
  intro?: ReactNode;
  label: string;
  confirm: string;
  /** Shorter is refused, in characters; 0 when the text may be left out. */
  min: number;
  onClose(): void;
  /** @returns what went wrong, in Dutch */
  onConfirm(text: string): Promise<string | undefined>;
}

/** Asks for a few words before something is done. */
export function ReasonDialog({ title, intro, label, confirm, min, onClose, onConfirm }: Props) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const field = useId();
  const error = useId();

  const submit = async () => {
    if (text.trim().length < min) {
      setProblem(min === 1 ? 'Vul dit in.' : `Schrijf minstens ${min} tekens.`);
      return;
    }
    setBusy(true);
    const refused = await onConfirm(text.trim());
    setBusy(false);
    if (refused) setProblem(refused);
    else onClose();
  };

  return (
    <Dialog onClose={onClose} title={title}>
      {intro}
      <label htmlFor={field}>{label}</label>
      <textarea
        aria-describedby={error}
        aria-invalid={problem !== undefined}
        id={field}
        maxLength={2_000}
        onChange={(event) => setText(event.target.value)}
        rows={4}
        value={text}
      />
      <p aria-live="assertive" className="brief-dialoog__fout" id={error}>
        {problem}
      </p>
      <DialogButtons confirm={confirm} disabled={busy} onCancel={onClose} onConfirm={submit} />
    </Dialog>
  );
}
