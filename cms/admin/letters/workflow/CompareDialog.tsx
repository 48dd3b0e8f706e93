'use client';

import { useId, useMemo, useState } from 'react';
import { textOfHalf } from '../../../letters/compare/halves.ts';
import { type DiffPart, wordDiff } from '../../../letters/compare/wordDiff.ts';
import { Dialog } from '../../dialog/Dialog.tsx';
import { ScoreDifference } from './ScoreDifference.tsx';
import { type LetterVersion, useVersions } from './useVersions.ts';

interface Props {
  api: string;
  letter: string;
  mayRestore: boolean;
  onClose(): void;
}

const HALVES = [
  { half: 'front', label: 'Voorkant' },
  { half: 'back', label: 'Achterkant' },
] as const;

/** Two versions of a letter side by side: what went, what came, and what it did to the scores. */
export function CompareDialog({ api, letter, mayRestore, onClose }: Props) {
  const versions = useVersions(api, letter);
  return (
    <Dialog onClose={onClose} title="Voor en na" wide>
      {versions === undefined && <p>De versies worden opgehaald…</p>}
      {versions === 'storing' && (
        <p role="alert">De versies zijn niet op te halen. Probeer het zo nog eens.</p>
      )}
      {Array.isArray(versions) && <Comparison api={api} mayRestore={mayRestore} versions={versions} />}
      <p className="brief-knoppen">
        <button className="brief-knop" onClick={() => window.print()} type="button">
          Druk af
        </button>
        <button className="brief-knop" onClick={onClose} type="button">
          Sluit
        </button>
      </p>
    </Dialog>
  );
}

function Comparison({
  api,
  mayRestore,
  versions,
}: {
  api: string;
  mayRestore: boolean;
  versions: LetterVersion[];
}) {
  const [beforeId, setBefore] = useState(versions.at(-1)?.id);
  const [afterId, setAfter] = useState(versions[0]?.id);
  const [problem, setProblem] = useState<string>();
  const before = versions.find(({ id }) => id === beforeId);
  const after = versions.find(({ id }) => id === afterId);
  if (!before || !after) return <p>Er is nog geen versie bewaard.</p>;

  const restore = async () => {
    const response = await fetch(`${api}/brieven/versions/${before.id}?draft=true`, {
      method: 'POST',
      credentials: 'same-origin',
    }).catch(() => undefined);
    if (response?.ok) window.location.reload();
    else setProblem('Terugzetten is niet gelukt. Probeer het zo nog eens.');
  };

  return (
    <>
      <div className="brief-vergelijk__keuze">
        <Choice label="Voor" onChange={setBefore} value={before.id} versions={versions} />
        <Choice label="Na" onChange={setAfter} value={after.id} versions={versions} />
      </div>
      <ScoreDifference after={after.scores} before={before.scores} />
      {HALVES.map(({ half, label }) => (
        <HalfDifference
          after={textOfHalf(after, half)}
          before={textOfHalf(before, half)}
          key={half}
          label={label}
        />
      ))}
      {before.restorable && mayRestore && (
        <button className="brief-knop" onClick={() => void restore()} type="button">
          Zet de versie ‘Voor’ terug
        </button>
      )}
      <p aria-live="assertive" className="brief-dialoog__fout">
        {problem}
      </p>
    </>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  versions: LetterVersion[];
  onChange(id: string): void;
}

function Choice({ label, value, versions, onChange }: ChoiceProps) {
  const field = useId();
  return (
    <p>
      <label htmlFor={field}>{label}</label>
      <select id={field} onChange={(event) => onChange(event.target.value)} value={value}>
        {versions.map(({ id, label: name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

function HalfDifference({ label, before, after }: { label: string; before: string; after: string }) {
  const parts = useMemo(() => wordDiff(before, after), [before, after]);
  if (!before && !after) return null;
  const same = parts.every(({ kind }) => kind === 'gelijk');
  return (
    <section aria-label={label}>
      <h3>{label}</h3>
      {same && <p className="brief-zacht">Hier is niets veranderd.</p>}
      <div className="brief-vergelijk">
        <Side label={`${label} voor`} parts={parts} without="nieuw" />
        <Side label={`${label} na`} parts={parts} without="weg" />
      </div>
    </section>
  );
}

function Side({ label, parts, without }: { label: string; parts: DiffPart[]; without: DiffPart['kind'] }) {
  const shown = parts.filter(({ kind }) => kind !== without);
  return (
    // A long text scrolls inside its column, so the keyboard must be able to get there.
    <section aria-label={label} className="brief-vergelijk__tekst">
      <h4>{without === 'nieuw' ? 'Voor' : 'Na'}</h4>
      <div>
        {shown.map(({ kind, text }, index) => {
          const key = `${index}:${kind}`;
          if (kind === 'gelijk') return <span key={key}>{text}</span>;
          return kind === 'weg' ? (
            <del key={key}>
              <span className="brief-verborgen">[weg: </span>
              {text}
              <span className="brief-verborgen">]</span>
            </del>
          ) : (
            <ins key={key}>
              <span className="brief-verborgen">[nieuw: </span>
              {text}
              <span className="brief-verborgen">]</span>
            </ins>
          );
        })}
      </div>
    </section>
  );
}
