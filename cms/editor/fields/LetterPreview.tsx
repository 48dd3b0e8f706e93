import { useEffect, useId, useMemo, useState } from 'react';
import { LetterFrame } from '../../admin/letters/LetterFrame.tsx';
import type { LetterField } from '../../letters/fields/commonFields.ts';
import { codesIn, plainName } from '../../letters/fields/fieldCodes.ts';
import type { RichPassages } from '../../letters/fields/fillLetter.ts';
import { ADDRESS_FIELDS, readLetter, richPassagesOf } from '../../letters/render/build.ts';
import type { PreviewAnswer } from '../../letters/render/renderEndpoints.ts';
import { wordsOf } from '../../letters/render/words.ts';
import type { LetterForm } from '../../letters/render/writeLetter.ts';
import { useLibrary } from './library.ts';
import { downloadLetter, type PreviewLetter, usePreview } from './usePreview.ts';

interface LetterPreviewProps {
  letter: PreviewLetter;
  fields: readonly LetterField[];
  /** Id of the heading, which names the dialog. */
  title: string;
  close(): void;
}

const DOWNLOADS: readonly { form: LetterForm; label: string }[] = [
  { form: 'pdf', label: 'Download als PDF' },
  { form: 'docx', label: 'Download als Word' },
];

export function LetterPreview({ letter, fields, title, close }: LetterPreviewProps) {
  const [values, setValues] = useState<Record<string, string>>({});
  const [view, setView] = useState<View>('papier');
  const [refused, setRefused] = useState<string>();
  const { answer, error } = usePreview(letter, values);

  const download = async (form: LetterForm) => {
    setRefused(undefined);
    setRefused(await downloadLetter(letter, values, form));
  };

  return (
    <>
      <header>
        <h2 id={title}>Voorbeeld van de brief</h2>
        <div className="brief-voorbeeld__knoppen">
          {DOWNLOADS.map(({ form, label }) => (
            <button className="brief-knop" key={form} onClick={() => void download(form)} type="button">
              {label}
            </button>
          ))}
          <button className="brief-knop" onClick={close} type="button">
            Sluit
          </button>
        </div>
      </header>
      {(refused ?? error) && (
        <p className="brief-voorbeeld__fout" role="alert">
          {refused ?? error}
        </p>
      )}
      <div className="brief-voorbeeld__inhoud">
        <div>
          <fieldset aria-label="Hoe wilt u de brief zien?" className="brief-voorbeeld__keuze">
            <ViewButton current={view} label="Op papier" name="papier" onChoose={setView} />
            <ViewButton current={view} label="Op een scherm" name="scherm" onChoose={setView} />
          </fieldset>
          {answer &&
            (view === 'papier' ? (
              <Paper answer={answer} />
            ) : (
              <LetterFrame html={answer.html} title="De brief op een scherm" />
            ))}
        </div>
        <div className="brief-voorbeeld__velden">
          <div role="status">{answer ? <Verdict answer={answer} /> : !error && <p>Even geduld…</p>}</div>
          <ValueFields fields={fields} letter={letter} onChange={setValues} values={values} />
        </div>
      </div>
    </>
  );
}

type View = 'papier' | 'scherm';

interface ViewButtonProps {
  name: View;
  current: View;
  label: string;
  onChoose(name: View): void;
}

function ViewButton({ name, current, label, onChoose }: ViewButtonProps) {
  return (
    <button
      aria-pressed={current === name}
      className="brief-knop"
      onClick={() => onChoose(name)}
      type="button"
    >
      {label}
    </button>
  );
}

function Paper({ answer: { paper, html, noPaper } }: { answer: PreviewAnswer }) {
  const source = useMemo(
    () => paper && URL.createObjectURL(new Blob([paper.svg], { type: 'image/svg+xml' })),
    [paper],
  );
  useEffect(() => () => void (source && URL.revokeObjectURL(source)), [source]);
  if (!paper || !source) {
    return (
      <>
        <p>
          {noPaper ??
            'Deze brief past nog niet op papier. Hiernaast staat waarom. Zo ziet hij er op een scherm uit:'}
        </p>
        <LetterFrame html={html} title="De brief op een scherm" />
      </>
    );
  }
  return (
    <div className="brief-voorbeeld__bladen">
      {sidesOf(paper).map(({ page, side }) => {
        return (
          <figure className="brief-voorbeeld__blad" key={page}>
            <figcaption>
              Bladzijde {page} van {paper.pages} ({side})
            </figcaption>
            <div className="brief-voorbeeld__papier">
              {/* biome-ignore lint/performance/noImgElement: a blob of this page; Next has nothing to make smaller */}
              <img
                alt={`Bladzijde ${page}. De tekst leest u bij ‘Op een scherm’.`}
                src={source}
                style={{ transform: `translateY(-${((page - 1) * 100) / paper.pages}%)` }}
              />
            </div>
          </figure>
        );
      })}
    </div>
  );
}

const sidesOf = ({ pages, frontPages }: { pages: number; frontPages: number }) =>
  Array.from({ length: pages }, (_, before) => ({
    page: before + 1,
    side: before < frontPages ? 'voorkant' : 'achterkant',
  }));

function Verdict({ answer: { paper, problems } }: { answer: PreviewAnswer }) {
  return (
    <>
      {problems.length > 0 && (
        <section>
          <h3>Dit klopt nog niet</h3>
          <ul>
            {problems.map(({ place, message, quote }) => (
              <li key={`${place} ${message} ${quote}`}>
                <strong>{place}:</strong> {message} {quote && <q>{quote}</q>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {paper && paper.frontPages > 1 && (
        <p>
          <strong>De voorkant past niet op één bladzijde.</strong> Maak hem korter, of zet een deel op de
          achterkant.
        </p>
      )}
      {paper && paper.frontPages === 1 && <p>De voorkant past op één bladzijde.</p>}
    </>
  );
}

/** These stand around the text, whatever the letter says. */
const FRAME_FIELDS: readonly string[] = ['datum', 'kenmerk', ...ADDRESS_FIELDS];

/** Names in the letter and in the bouwstenen it uses. */
function namesIn(source: PreviewLetter, passages: RichPassages): string[] {
  const { subject, front, back } = readLetter(source);
  const codes = codesIn([subject, ...[...front, ...back].map(wordsOf)].join('\n'));
  const used = codes.flatMap((code) => (code.type === 'bouwsteen' ? (passages.get(code.slug) ?? []) : []));
  return [...codes, ...codesIn(used.map(wordsOf).join('\n'))].flatMap((code) =>
    'name' in code ? [code.name] : [],
  );
}

interface ValueFieldsProps {
  letter: PreviewLetter;
  fields: readonly LetterField[];
  values: Record<string, string>;
  onChange(values: Record<string, string>): void;
}

/** The fields this letter uses, to try other values in. */
function ValueFields({ letter, fields, values, onChange }: ValueFieldsProps) {
  const id = useId();
  const { bodies } = useLibrary();
  const used = useMemo(() => {
    const names = new Set([...FRAME_FIELDS, ...namesIn(letter, richPassagesOf(bodies))]);
    return fields.filter(({ name }) => names.has(plainName(name)));
  }, [letter, bodies, fields]);
  return (
    <section>
      <h3>Probeer andere waarden</h3>
      {used.length === 0 && <p>Deze brief heeft geen invulvelden.</p>}
      {used.map(({ name, label, sample }) => (
        <p key={name}>
          <label htmlFor={`${id}-${name}`}>{label}</label>
          <input
            id={`${id}-${name}`}
            onChange={({ target }) => onChange({ ...values, [name]: target.value })}
            type="text"
            value={values[name] ?? sample}
          />
        </p>
      ))}
    </section>
  );
}
