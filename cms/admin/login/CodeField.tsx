'use client';

import { useField } from '@payloadcms/ui';
import { useEffect, useId, useRef } from 'react';

/** The code of the second step. Takes the keyboard when it appears, and again when the code was wrong. */
export function CodeField({ asked }: { asked: number }) {
  const { errorMessage, setValue, showError, value } = useField<string>({ path: 'code' });
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the keyboard goes there each time a code is asked for
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, [asked]);

  return (
    <div className="field-type luchtpost-code">
      <label className="field-label" htmlFor={id}>
        Code van uw tweede stap
      </label>
      <p className="field-description" id={`${id}-uitleg`}>
        De 6 cijfers die uw app nu laat zien. Telefoon kwijt? Vul een herstelcode in.
      </p>
      <input
        aria-describedby={`${id}-uitleg ${id}-fout`}
        aria-invalid={showError}
        aria-required
        autoComplete="one-time-code"
        className="luchtpost-code__vak"
        id={id}
        name="code"
        onChange={(event) => setValue(event.target.value)}
        ref={input}
        spellCheck={false}
        type="text"
        value={value ?? ''}
      />
      <p className="luchtpost-code__fout" id={`${id}-fout`} role="alert">
        {showError ? errorMessage : ''}
      </p>
    </div>
  );
}
