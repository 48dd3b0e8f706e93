'use client';

import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import { useForm } from '@payloadcms/ui';
import { type FormEvent, useId } from 'react';
import { fieldsOf, type LetterField } from '../../letters/fields/commonFields.ts';
import { insertCondition, insertPassage, insertWords } from './insertCode.ts';
import { useLibrary } from './library.ts';
import { ToolMenu } from './ToolMenu.tsx';

/** Inserts a field, a bouwsteen or a condition. */
export function FieldMenu({ editor }: { editor: LexicalEditor }) {
  const { getDataByPath } = useForm();
  const { list } = useLibrary();
  return (
    <ToolMenu label="Invulveld">
      {(close) => {
        const fields = fieldsOf(getDataByPath<Partial<LetterField>[]>('fields') ?? []);
        const choose = (act: () => void) => () => {
          close();
          act();
        };
        return (
          <>
            <h4>Vul voor elke lezer in</h4>
            <ul>
              {fields.map(({ name, label, sample }) => (
                <li key={name}>
                  <button onClick={choose(() => insertWords(editor, `((${name}))`))} type="button">
                    {label} <span>{sample}</span>
                  </button>
                </li>
              ))}
            </ul>
            {list.length > 0 && (
              <>
                <h4>Vaste stukken tekst (bouwstenen)</h4>
                <ul>
                  {list.map(({ slug, title }) => (
                    <li key={slug}>
                      <button onClick={choose(() => insertPassage(editor, slug))} type="button">
                        {title}
                      </button>
                    </li>
                  ))}
                </ul>
              </>
            )}
            <ConditionForm
              fields={fields}
              onChoose={(name, value) => choose(() => insertCondition(editor, name, value))()}
            />
          </>
        );
      }}
    </ToolMenu>
  );
}

interface ConditionFormProps {
  fields: readonly LetterField[];
  onChoose(name: string, value: string): void;
}

/** No `form` of its own: it stands inside the form of the letter. */
function ConditionForm({ fields, onChoose }: ConditionFormProps) {
  const id = useId();
  const onClick = (event: FormEvent<HTMLButtonElement>) => {
    const box = event.currentTarget.closest('fieldset');
    const name = box?.querySelector('select')?.value;
    const input = box?.querySelector('input');
    const value = input?.value.trim().replace(/[()]/g, '');
    if (name && value) onChoose(name, value);
    else input?.focus();
  };
  return (
    <fieldset>
      <legend>Alleen tonen als</legend>
      <label htmlFor={`${id}-veld`}>Veld</label>
      <select id={`${id}-veld`}>
        {fields.map(({ name, label }) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-waarde`}>is</label>
      <input id={`${id}-waarde`} maxLength={40} placeholder="bijvoorbeeld: ja" type="text" />
      <button onClick={onClick} type="button">
        Zet om de gekozen tekst
      </button>
    </fieldset>
  );
}
