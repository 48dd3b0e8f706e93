'use client';

import { useForm } from '@payloadcms/ui';
import { useId, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { fieldsOf, type LetterField } from '../../letters/fields/commonFields.ts';
import { codesIn, plainName } from '../../letters/fields/fieldCodes.ts';
import { fillHalf } from '../../letters/fields/fillLetter.ts';
import { type ReadLetter, readLetter, richPassagesOf } from '../../letters/render/build.ts';
import type { RenderBlock } from '../../letters/render/model.ts';
import { runsOf, wordsOf } from '../../letters/render/words.ts';
import { refreshLibrary, useLibrary } from './library.ts';

/** Shows the letter as a reader gets it, with the sample of every field in its place. */
export function PreviewButton() {
  const { getDataByPath } = useForm();
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState<{ letter: ReadLetter; fields: LetterField[] }>();
  const title = useId();

  const open = () => {
    void refreshLibrary();
    setShown({
      letter: readLetter({ front: getDataByPath('front'), back: getDataByPath('back') }),
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

function Preview({ letter, fields }: { letter: ReadLetter; fields: LetterField[] }) {
  const id = useId();
  const { bodies } = useLibrary();
  const passages = useMemo(() => richPassagesOf(bodies), [bodies]);
  const [changed, setChanged] = useState<Record<string, string>>({});
  const values = useMemo(
    () => new Map(fields.map(({ name, sample }) => [plainName(name), changed[name] ?? sample])),
    [fields, changed],
  );
  const halves = useMemo(
    () => (['front', 'back'] as const).map((half) => fillHalf(letter[half], half, values, passages)),
    [letter, values, passages],
  );
  const problems = halves.flatMap((half) => half.problems);
  const used = useMemo(() => {
    const texts = [...letter.front, ...letter.back, ...[...passages.values()].flat()].map(wordsOf).join('\n');
    const names = new Set(codesIn(texts).flatMap((code) => ('name' in code ? [code.name] : [])));
    return fields.filter(({ name }) => names.has(plainName(name)));
  }, [letter, fields, passages]);

  return (
    <div className="brief-voorbeeld__inhoud">
      <div className="brief-voorbeeld__bladen">
        <Sheet blocks={halves[0]?.blocks ?? []} title="Voorkant" />
        <Sheet blocks={halves[1]?.blocks ?? []} title="Achterkant" />
      </div>
      <div className="brief-voorbeeld__velden">
        {problems.length > 0 && (
          <section>
            <h3>Dit klopt nog niet</h3>
            <ul>
              {problems.map(({ message, quote }) => (
                <li key={`${message} ${quote}`}>
                  {message} <q>{quote}</q>
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

function Sheet({ blocks, title }: { blocks: readonly RenderBlock[]; title: string }) {
  return (
    <section className="brief-voorbeeld__blad">
      <h3>{title}</h3>
      {blocks.length === 0 && <p className="brief-paneel__leeg">Deze kant is leeg.</p>}
      {blocks.map((block, index) => {
        const Element = block.type === 'heading' ? 'h4' : 'p';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a picture of the moment; nothing in it moves
          <Element key={index}>
            {runsOf(block).map(({ text, missing, filled }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <span data-deel={missing ? 'ontbreekt' : filled ? 'waarde' : 'tekst'} key={at}>
                {text}
              </span>
            ))}
          </Element>
        );
      })}
    </section>
  );
}
