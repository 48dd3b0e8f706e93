'use client';

import { useState } from 'react';
import type { LetterKind } from '../../../../scoring/types.ts';
import { LETTER_KIND_OPTIONS } from '../../../letters/letterKinds.ts';
import { TERM_OPTIONS, type Term, usualTerm } from '../../../stressbakje/rules/terms.ts';
import { Choice, Input, type Option } from './fields.tsx';
import { SendForm } from './SendForm.tsx';

/** A letter or template to choose from. */
export interface ChoosableLetter extends Option {
  kind: LetterKind;
}

interface Props {
  dossierId: string;
  letters: ChoosableLetter[];
  templates: ChoosableLetter[];
  today: string;
}

const SOURCES = [
  { value: 'ander-systeem', label: 'Een ander systeem: alleen soort en datum' },
  { value: 'sjabloon', label: 'Een sjabloon uit Luchtpost' },
  { value: 'brief', label: 'Een brief uit Luchtpost' },
];

/** Lays a letter in the bakje: where it comes from, its date, and the term that runs. */
export function LayReadyForm({ dossierId, letters, templates, today }: Props) {
  const [source, setSource] = useState('ander-systeem');
  const [kind, setKind] = useState<LetterKind>('informatie');
  const [term, setTerm] = useState<Term>('geen');
  const choosable = source === 'brief' ? letters : templates;

  const choose = (next: LetterKind) => {
    setKind(next);
    setTerm(usualTerm(next));
  };
  return (
    <SendForm
      clear
      done="De brief ligt klaar in het bakje. Het uitlegblad is gemaakt."
      path={`/bakje-dossiers/${dossierId}/brief`}
      submit="Leg de brief klaar"
    >
      <Choice
        defaultValue={source}
        label="Waar komt de brief vandaan?"
        name="bron"
        onChange={setSource}
        options={SOURCES}
      />
      {source === 'ander-systeem' ? (
        <Choice
          defaultValue={kind}
          label="Wat voor brief is het?"
          name="soort"
          onChange={(value) => choose(value as LetterKind)}
          options={LETTER_KIND_OPTIONS}
        />
      ) : (
        <Choice
          empty="Kies…"
          key={source}
          label={source === 'brief' ? 'Welke brief?' : 'Welk sjabloon?'}
          name="id"
          onChange={(value) => choose(choosable.find((each) => each.value === value)?.kind ?? 'informatie')}
          options={choosable}
          required
        />
      )}
      <Input defaultValue={today} label="Datum op de brief" max={today} name="datum" required type="date" />
      <Choice
        defaultValue={term}
        help="Wij kiezen de termijn die bij de soort brief hoort. Staat er iets anders in de brief? Pas het aan."
        key={`${kind}-${term}`}
        label="Welke termijn loopt er?"
        name="termijn"
        onChange={(value) => setTerm(value as Term)}
        options={TERM_OPTIONS}
      />
      {(term === 'hersteltermijn' || term === 'zienswijze') && (
        <Input label="Laatste dag die in de brief staat" name="termijndag" required type="date" />
      )}
    </SendForm>
  );
}
