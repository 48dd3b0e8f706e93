'use client';

import { useConfig, useStepNav } from '@payloadcms/ui';
import Link from 'next/link';
import { useEffect, useMemo, useRef, useState } from 'react';
import { plainName } from '../../../letters/fields/fieldCodes.ts';
import { localDay } from '../../../letters/merge/fields/dates.ts';
import { badRowsCsv } from '../../../letters/merge/plan/badRows.ts';
import { checkRows, type RowProblem } from '../../../letters/merge/plan/checkRows.ts';
import { type MergeLetter, mergePath } from '../../../letters/merge/plan/contract.ts';
import { findDuplicates } from '../../../letters/merge/plan/duplicates.ts';
import { downloadName } from '../../../letters/merge/plan/fileNames.ts';
import { autoMapping, type Mapping, missingFields } from '../../../letters/merge/plan/mapping.ts';
import {
  sameFileWords,
  type UnfinishedRun,
  unfinishedWords,
} from '../../../letters/merge/plan/unfinished.ts';
import { csvOf } from '../../../letters/overview/csv.ts';
import { CheckStep } from './CheckStep.tsx';
import { download } from './download.ts';
import { type ChosenFile, FileStep } from './FileStep.tsx';
import { MakeStep } from './MakeStep.tsx';
import { MappingStep } from './MappingStep.tsx';
import { PreviewStep } from './PreviewStep.tsx';
import { runNote } from './runNote.ts';
import { readMergeLetter } from './server.ts';

const STEPS = ['Bestand', 'Kolommen', 'Controle', 'Voorbeeld', 'Maken'] as const;
type Step = (typeof STEPS)[number];
const CHECK = STEPS.indexOf('Controle');

const CSV = 'text/csv;charset=utf-8';

/** The five steps from a file with rows to letters. The file itself never leaves this page. */
export function MergeScreen({ collection, id }: { collection: string; id: string }) {
  const { config } = useConfig();
  const address = config.routes.api + mergePath(collection, id);
  const [letter, setLetter] = useState<MergeLetter>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const controller = new AbortController();
    readMergeLetter(address, controller.signal).then(setLetter, (error: Error) => {
      if (!controller.signal.aborted) setProblem(error.message);
    });
    return () => controller.abort();
  }, [address]);

  const back = `${config.routes.admin}/collections/${collection}/${id}`;
  const { setStepNav } = useStepNav();
  useEffect(() => {
    setStepNav([{ label: letter?.title || 'Brief', url: back }, { label: 'Samenvoegen' }]);
  }, [setStepNav, letter?.title, back]);

  if (problem) return <p className="samenvoegen__fout">{problem}</p>;
  if (!letter) return <p>De brief wordt opgehaald…</p>;
  return (
    <>
      <p className="samenvoegen__brief">
        Van de brief{' '}
        <Link href={back} prefetch={false}>
          {letter.title || 'zonder onderwerp'}
        </Link>
      </p>
      {!letter.mayMergeAll && <p className="samenvoegen__fout">{letter.reason}</p>}
      <Steps address={address} letter={letter} />
    </>
  );
}

/** Tells of a run in this tab that broke off, with the tab or the computer. */
function UnfinishedNote({ address, chosen }: { address: string; chosen: string | undefined }) {
  const [run, setRun] = useState<UnfinishedRun>();
  useEffect(() => setRun(runNote(address).read()), [address]);
  if (!run) return null;
  const same = chosen === undefined ? '' : sameFileWords(run, chosen);
  const forget = () => {
    runNote(address).clear();
    setRun(undefined);
  };
  return (
    <div className="samenvoegen__fout" role="status">
      <p>{unfinishedWords(run)}</p>
      {same && (
        <p>
          <strong>{same}</strong>
        </p>
      )}
      <p>
        <button className="brief-knop" onClick={forget} type="button">
          Verberg deze melding
        </button>
      </p>
    </div>
  );
}

function Steps({ address, letter }: { address: string; letter: MergeLetter }) {
  const { fields, title, uses } = letter;
  const [step, setStep] = useState<Step>('Bestand');
  const [file, setFile] = useState<ChosenFile>();
  const [mapping, setMapping] = useState<Mapping>({});
  const [making, setMaking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);

  const table = file?.table;
  const at = STEPS.indexOf(step);
  // Ten thousand rows take a moment; choosing columns and typing fixed values must not wait for it.
  const checking = at >= CHECK ? table : undefined;
  const checked = useMemo(
    () => checking && checkRows(checking, mapping, fields, uses),
    [checking, mapping, fields, uses],
  );
  const duplicates = useMemo(() => (checking ? findDuplicates(checking, mapping) : []), [checking, mapping]);
  const complete = table !== undefined && missingFields(fields, uses, mapping).length === 0;
  const hasGood = (checked?.good.length ?? 0) > 0;
  const mayOpen = (target: number) =>
    !making &&
    (target === 0 ||
      (table !== undefined && (target < CHECK || (complete && (target === CHECK || hasGood)))));

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step takes the focus along
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [step]);
  const go = (target: number) => {
    const next = STEPS[target];
    if (!next || !mayOpen(target)) return;
    moved.current = true;
    setStep(next);
  };

  const onFile = (chosen: ChosenFile | undefined) => {
    setFile(chosen);
    setMapping(chosen ? autoMapping(chosen.table.headings, fields, localDay(new Date())) : {});
  };
  const columnOf = (field: string | undefined): string => {
    const source = field === undefined ? undefined : mapping[plainName(field)];
    if (source?.from === 'column') return table?.headings[source.index] ?? '';
    return fields.find(({ name }) => plainName(name) === field)?.label ?? field ?? '';
  };
  const saveBadRows = (problems: readonly RowProblem[]) => {
    if (!table) return;
    const all = [...new Set([...(checked?.problems ?? []), ...problems])];
    download(new Blob([badRowsCsv(table, all)], { type: CSV }), downloadName('foute-rijen', title, 'csv'));
  };
  const saveExample = () => {
    const rows = [fields.map(({ name }) => name), fields.map(({ sample }) => sample.replaceAll('\n', ', '))];
    download(new Blob([csvOf(rows)], { type: CSV }), downloadName('voorbeeld', title, 'csv'));
  };

  return (
    <>
      <nav aria-label="Stappen">
        <ol className="samenvoegen__stappen">
          {STEPS.map((each, index) => (
            <li key={each}>
              <button
                aria-current={index === at ? 'step' : undefined}
                disabled={!mayOpen(index)}
                onClick={() => go(index)}
                type="button"
              >
                <span className="samenvoegen__nummer">{index + 1}</span> {each}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <section aria-labelledby="stap" className="samenvoegen__stap">
        <h2 id="stap" ref={heading} tabIndex={-1}>
          {at + 1}. {step}
        </h2>
        {step === 'Bestand' && <UnfinishedNote address={address} chosen={file?.sha256} />}
        {step === 'Bestand' && <FileStep example={saveExample} file={file} onFile={onFile} />}
        {step === 'Kolommen' && table && (
          <MappingStep fields={fields} mapping={mapping} onMapping={setMapping} table={table} uses={uses} />
        )}
        {step === 'Controle' && checked && (
          <CheckStep checked={checked} duplicates={duplicates} onDownload={saveBadRows} />
        )}
        {step === 'Voorbeeld' && checked && <PreviewStep address={address} rows={checked.good} />}
        {step === 'Maken' && checked && (
          <MakeStep
            address={address}
            badRows={checked.bad.length}
            columnOf={columnOf}
            letter={letter}
            onBusy={setMaking}
            onDownload={saveBadRows}
            rows={checked.good}
            sha256={file?.sha256 ?? ''}
          />
        )}
      </section>
      <div className="samenvoegen__rij samenvoegen__verder">
        {at > 0 && (
          <button className="brief-knop" disabled={!mayOpen(at - 1)} onClick={() => go(at - 1)} type="button">
            Terug
          </button>
        )}
        {at < STEPS.length - 1 && (
          <button
            className="brief-knop brief-knop--hoofd"
            disabled={!mayOpen(at + 1)}
            onClick={() => go(at + 1)}
            type="button"
          >
            Verder
          </button>
        )}
      </div>
    </>
  );
}
