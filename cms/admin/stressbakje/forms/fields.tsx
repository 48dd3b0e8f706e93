'use client';

import { type ReactNode, useId, useRef, useState } from 'react';
import { findPersonalData } from '../../../stressbakje/personalData/noPersonalData.ts';

interface Common {
  name: string;
  label: string;
  help?: ReactNode;
  required?: boolean;
}

/** What stands above a field. The help has an id of its own, for the field to be described by. */
function Label({ id, label, help }: { id: string } & Pick<Common, 'label' | 'help'>) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {help && (
        <p className="bakje-hulp" id={`${id}-hulp`}>
          {help}
        </p>
      )}
    </>
  );
}

interface FreeTextProps extends Common {
  maxLength: number;
  rows?: number;
  defaultValue?: string | null;
  placeholder?: string;
  /** What may stand in it although it looks like a detail. */
  known: string[];
}

/**
 * A text in which nothing may lead to a person. It looks as soon as somebody leaves the field and points at what
 * it found; the server looks again and refuses.
 */
export function FreeText({
  name,
  label,
  help,
  required,
  maxLength,
  rows = 3,
  defaultValue,
  known,
}: FreeTextProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [found, setFound] = useState<{ start: number; end: number; what: string; text: string }[]>([]);

  const look = () => {
    const text = field.current?.value ?? '';
    setFound(
      findPersonalData(text, known).map(({ start, end, what }) => ({
        start,
        end,
        what,
        text: text.slice(start, end),
      })),
    );
  };
  const show = ({ start, end }: { start: number; end: number }) => {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  };

  return (
    <div className="bakje-veld">
      <Label help={help} id={id} label={label} />
      <textarea
        aria-describedby={`${help ? `${id}-hulp ` : ''}${id}-fout`}
        aria-invalid={found.length > 0}
        defaultValue={defaultValue ?? ''}
        id={id}
        maxLength={maxLength}
        name={name}
        onBlur={look}
        onChange={() => found.length > 0 && look()}
        ref={field}
        required={required}
        rows={rows}
      />
      <div aria-live="polite" id={`${id}-fout`}>
        {found.map((each) => (
          <p className="bakje-fout" key={`${each.start}-${each.what}`}>
            “{each.text}” lijkt op {each.what}. Haal het weg: hier komt niets dat naar een persoon leidt.{' '}
            <button className="brief-tekstknop" onClick={() => show(each)} type="button">
              Wijs aan
            </button>
          </p>
        ))}
      </div>
    </div>
  );
}

interface InputProps extends Common {
  type: 'date' | 'number';
  defaultValue?: string | number | null;
  min?: number | string;
  max?: number | string;
}

export function Input({ name, label, help, required, type, defaultValue, min, max }: InputProps) {
  const id = useId();
  return (
    <div className="bakje-veld bakje-veld--kort">
      <Label help={help} id={id} label={label} />
      <input
        aria-describedby={help ? `${id}-hulp` : undefined}
        defaultValue={defaultValue ?? ''}
        id={id}
        max={max}
        min={min}
        name={name}
        required={required}
        type={type}
      />
    </div>
  );
}

export interface Option {
  value: string;
  label: string;
}

interface ChoiceProps extends Common {
  options: Option[];
  empty?: string;
  defaultValue?: string;
  onChange?(value: string): void;
}

export function Choice({ name, label, help, required, options, empty, defaultValue, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="bakje-veld">
      <Label help={help} id={id} label={label} />
      <select
        aria-describedby={help ? `${id}-hulp` : undefined}
        defaultValue={defaultValue ?? ''}
        id={id}
        name={name}
        onChange={(event) => onChange?.(event.target.value)}
        required={required}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Lines of words, sent as rows of an array. */
export function WordLines({ name, label, help, words }: Common & { words: string[] }) {
  const id = useId();
  return (
    <div className="bakje-veld">
      <label htmlFor={id}>{label}</label>
      <p className="bakje-hulp" id={`${id}-hulp`}>
        {help}
      </p>
      <textarea
        aria-describedby={`${id}-hulp`}
        data-lines="word"
        defaultValue={words.join('\n')}
        id={id}
        name={name}
        rows={5}
      />
    </div>
  );
}
