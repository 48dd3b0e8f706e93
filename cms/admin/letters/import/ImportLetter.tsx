'use client';

import { useConfig } from '@payloadcms/ui';
import Link from 'next/link';
import { type DragEvent, useEffect, useId, useRef, useState } from 'react';
import { FileInput } from '../FileInput.tsx';
import { type ImportedLetter, useImportLetter } from './useImportLetter.ts';

const DOCX = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Choose or drop a Word file; says what became of it. */
export function ImportLetter() {
  const { allowed, state, open } = useImportLetter();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const title = useId();
  const hint = useId();
  if (!allowed) return null;

  const busy = state.step === 'bezig';
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  const onDragOver = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(false);
    if (!busy) void open([...event.dataTransfer.files]);
  };

  return (
    <div className="brief-import">
      <section
        aria-labelledby={title}
        className="brief-import__vlak"
        data-boven={over || undefined}
        onDragLeave={() => setOver(false)}
        onDragOver={onDragOver}
        onDrop={onDrop}
      >
        <h2 className="brief-import__titel" id={title}>
          Hebt u al een brief in Word?
        </h2>
        <div className="brief-import__rij">
          <button
            aria-describedby={hint}
            aria-disabled={busy}
            className="brief-knop"
            onClick={() => !busy && input.current?.click()}
            type="button"
          >
            {busy ? 'Het bestand wordt gelezen…' : 'Open een Word-bestand'}
          </button>
          <p className="brief-import__hint" id={hint}>
            Of sleep het bestand hierheen. Uw bestand zelf verandert niet.
          </p>
        </div>
        <FileInput accept={DOCX} input={input} label="Word-bestand" onChoose={(files) => void open(files)} />
        {busy && <progress aria-label={`${state.name} wordt gelezen`} className="brief-import__bezig" />}
        <div aria-live="polite">
          {busy && <p className="brief-verborgen">Het bestand wordt gelezen.</p>}
          {state.step === 'fout' && <p className="brief-import__fout">{state.problem}</p>}
        </div>
        {state.step === 'klaar' && <Result letter={state.letter} />}
        <details className="brief-import__plakken">
          <summary>Liever plakken?</summary>
          <p>
            Kopieer de brief in Word, Outlook of een pdf. Maak een nieuwe brief, klik in het vak Voorkant en
            plak. Wij halen opmaak, harde regels en paginanummers weg. Is het niet goed? Maak het plakken dan
            ongedaan met Ctrl+Z.
          </p>
        </details>
      </section>
    </div>
  );
}

function Result({ letter }: { letter: ImportedLetter }) {
  const { config } = useConfig();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = useId();
  useEffect(() => heading.current?.focus(), []);

  return (
    <section aria-labelledby={name} className="brief-import__klaar">
      <h3 id={name} ref={heading} tabIndex={-1}>
        De brief ‘{letter.subject}’ staat klaar
      </h3>
      {letter.leftOut.length > 0 ? (
        <>
          <p>Dit is anders dan in Word:</p>
          <ul>
            {letter.leftOut.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>Alle tekst is meegekomen.</p>
      )}
      <Link
        className="brief-knop brief-knop--hoofd"
        href={`${config.routes.admin}/collections/brieven/${letter.id}`}
        prefetch={false}
      >
        Open de brief
      </Link>
    </section>
  );
}
