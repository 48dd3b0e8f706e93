'use client';

import { useForm } from '@payloadcms/ui';
import { useId, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { LetterBlock, LetterHalf } from '../../../scoring/types.ts';
import { fieldsOf, type LetterField } from '../../letters/fields/commonFields.ts';
import { codesIn, plainName } from '../../letters/fields/fieldCodes.ts';
import { type FilledBlock, fillLetter } from '../../letters/fields/fillLetter.ts';
import { useLetterStore } from '../briefScore/useLetterStore.ts';
import { refreshLibrary, useLibrary } from './library.ts';

/** Shows the letter as a reader gets it, with the sample of every field in its place. */
export function PreviewButton() {
  const store = useLetterStore();
  const { getDataByPath } = useForm();
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState<{ blocks: LetterBlock[]; fields: LetterField[] }>();
  const title = useId();

  const open = () => {
    void refreshLibrary();
    setShown({
      blocks: store.text.all(),
      fields: fieldsOf(getDataByPath<Partial<LetterField>[]>('fields') ?? []),
    });
    dialog.current?.showModal();
  };

  return (
    <>
      <button className="brief-gereedschap" onClick={open} type="button">
        Voorbeeld
      </button>
      {typeof document !== 'undefined' &&
        createPortal(
          <dialog
            aria-labelledby={title}
            className="brief-voorbeeld"
            onClose={() => setShown(undefined)}
            ref={dialog}
          >
            <header>
              <h2 id={title}>Zo leest de brief met ingevulde velden</h2>
              <button className="brief-knop" onClick={() => dialog.current?.close()} type="button">
                Sluit
              </button>
            </header>
            {shown && <Preview {...shown} />}
          </dialog>,
          document.body,
        )}
    </>
  );
}

function Preview({ blocks, fields }: { blocks: LetterBlock[]; fields: LetterField[] }) {
  const id = useId();
  const { passages } = useLibrary();
  const [changed, setChanged] = useState<Record<string, string>>({});
  const values = useMemo(
    () => new Map(fields.map(({ name, sample }) => [plainName(name), changed[name] ?? sample])),
    [fields, changed],
  );
  const filled = useMemo(() => fillLetter(blocks, values, passages), [blocks, values, passages]);
  const used = useMemo(() => {
    const texts = [...blocks, ...[...passages.values()].flat()].map(({ text }) => text).join('\n');
    const names = new Set(codesIn(texts).flatMap((code) => ('name' in code ? [code.name] : [])));
    return fields.filter(({ name }) => names.has(plainName(name)));
  }, [blocks, fields, passages]);

  return (
    <div className="brief-voorbeeld__inhoud">
      <div className="brief-voorbeeld__bladen">
        <Sheet blocks={filled.blocks} half="front" title="Voorkant" />
        <Sheet blocks={filled.blocks} half="back" title="Achterkant" />
      </div>
      <div className="brief-voorbeeld__velden">
        {filled.problems.length > 0 && (
          <section>
            <h3>Dit klopt nog niet</h3>
            <ul>
              {filled.problems.map((problem) => (
                <li key={`${problem.block} ${problem.start} ${problem.message}`}>
                  {problem.message} <q>{blocks[problem.block]?.text.slice(problem.start, problem.end)}</q>
                </li>
              ))}
            </ul>
          </section>
        )}
        <h3>Probeer andere waarden</h3>
        {used.length === 0 && <p>Deze brief heeft geen invulvelden.</p>}
        {used.map(({ name, label, sample }) => (
          <p key={name}>
            <label htmlFor={`${id}-${name}`}>{label}</label>
            <input
              id={`${id}-${name}`}
              onChange={({ target }) => setChanged((before) => ({ ...before, [name]: target.value }))}
              type="text"
              value={changed[name] ?? sample}
            />
          </p>
        ))}
      </div>
    </div>
  );
}

const ELEMENT = {
  heading: 'h4',
  paragraph: 'p',
  listItem: 'p',
  tableCell: 'p',
  quote: 'blockquote',
} as const;

function Sheet({ blocks, half, title }: { blocks: readonly FilledBlock[]; half: LetterHalf; title: string }) {
  const own = blocks.filter((block) => block.half === half);
  return (
    <section className="brief-voorbeeld__blad">
      <h3>{title}</h3>
      {own.length === 0 && <p className="brief-paneel__leeg">Deze kant is leeg.</p>}
      {own.map(({ kind, parts }, index) => {
        const Element = ELEMENT[kind];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a picture of the moment; nothing in it moves
          <Element data-kind={kind} key={index}>
            {parts.map(({ type, text }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <span data-deel={type} key={at}>
                {text}
              </span>
            ))}
          </Element>
        );
      })}
    </section>
  );
}
