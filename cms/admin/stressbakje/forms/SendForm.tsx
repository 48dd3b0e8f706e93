'use client';

import { useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { send } from './send.ts';

interface Props {
  /** The path after /api. */
  path: string;
  method?: 'POST' | 'PATCH';
  /** On the button. */
  submit: string;
  /** Read aloud and shown when it worked. */
  done: string;
  /** Where to go when it worked, with `:id` for the id in the answer; otherwise the screen is read anew. */
  goTo?: string;
  /** Asked before it is sent, for what cannot be undone. */
  confirm?: string;
  /** Sent along with what is filled in. */
  extra?: Record<string, unknown>;
  /** A new thing was made: the fields are empty again. */
  clear?: boolean;
  quiet?: boolean;
  children?: ReactNode;
}

/** What is filled in, by name; a number field is a number, a list with `data-lines` an array of its lines. */
function valuesOf(form: HTMLFormElement): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, value] of new FormData(form)) {
    const field = form.elements.namedItem(name);
    const isNumber = field instanceof HTMLInputElement && field.type === 'number';
    const lines = field instanceof HTMLTextAreaElement ? field.dataset.lines : undefined;
    if (lines) {
      values[name] = String(value)
        .split('\n')
        .filter((line) => line.trim())
        .map((line) => ({ [lines]: line.trim() }));
    } else values[name] = isNumber ? Number(value) : value;
  }
  return values;
}

/** A form of this module: sends its fields, says what went wrong beside the button, and shows the new state. */
export function SendForm({
  path,
  method = 'POST',
  submit,
  done,
  goTo,
  confirm,
  extra,
  clear,
  quiet,
  children,
}: Props) {
  const { config } = useConfig();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ ok: boolean; text: string }>();

  const submitForm = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!form.current || busy || (confirm && !window.confirm(confirm))) return;
    setBusy(true);
    setSaid(undefined);
    const result = await send(method, `${config.routes.api}${path}`, { ...valuesOf(form.current), ...extra });
    setBusy(false);
    if (!result.ok) {
      setSaid({ ok: false, text: result.message });
      return;
    }
    setSaid({ ok: true, text: done });
    if (clear) form.current?.reset();
    if (goTo) {
      const doc = (result.answer.doc ?? result.answer) as { id?: unknown };
      router.push(goTo.replace(':id', String(doc.id ?? '')));
    } else router.refresh();
  };

  return (
    <form className="bakje-formulier" onSubmit={(event) => void submitForm(event)} ref={form}>
      {children}
      <div className="bakje-formulier__knop">
        <button
          className={quiet ? 'brief-knop' : 'brief-knop brief-knop--hoofd'}
          disabled={busy}
          type="submit"
        >
          {busy ? 'Bezig…' : submit}
        </button>
        <p aria-live="assertive" className={said?.ok === false ? 'bakje-fout' : 'bakje-gelukt'}>
          {said?.text}
        </p>
      </div>
    </form>
  );
}
