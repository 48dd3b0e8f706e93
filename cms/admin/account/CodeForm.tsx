'use client';

import { type FormEvent, useId, useRef, useState } from 'react';
import { DialogButtons } from '../dialog/DialogButtons.tsx';
import type { Asked } from './ask.ts';

interface Props<T> {
  label: string;
  hint?: string;
  /** A password instead of a code. */
  password?: boolean;
  submit: string;
  send(typed: string): Promise<Asked<T>>;
  then(answer: T): void;
  onCancel(): void;
}

/**
 * One field and two buttons. Not a `<form>` of its own: Payload's form of the account stands around it, and its
 * Enter would save the account instead.
 */
export function CodeForm<T>({ hint, label, onCancel, password, send, submit, then }: Props<T>) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  const go = async (event?: FormEvent) => {
    event?.preventDefault();
    if (busy) return;
    setBusy(true);
    const { answer, problem: wrong } = await send(typed);
    setBusy(false);
    setProblem(wrong ?? '');
    if (answer !== undefined) then(answer);
    else input.current?.select();
  };

  return (
    <>
      <label className="luchtpost-tweede-stap__label" htmlFor={id}>
        {label}
      </label>
      <p id={`${id}-uitleg`}>{hint}</p>
      <input
        aria-describedby={`${id}-uitleg ${id}-fout`}
        aria-invalid={problem !== ''}
        autoComplete={password ? 'current-password' : 'one-time-code'}
        className="luchtpost-sleutel__nieuw"
        id={id}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void go(event);
        }}
        ref={input}
        spellCheck={false}
        type={password ? 'password' : 'text'}
        value={typed}
      />
      <p aria-live="assertive" className="luchtpost-sleutel__fout" id={`${id}-fout`}>
        {problem}
      </p>
      <DialogButtons
        confirm={submit}
        disabled={busy || typed.trim() === ''}
        onCancel={onCancel}
        onConfirm={go}
      />
    </>
  );
}
