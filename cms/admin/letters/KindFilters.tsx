'use client';

import { useEffect } from 'react';
import type { FindingKind } from '../../../scoring/types.ts';
import { type Finding, messagesOf } from '../../editor/briefScore/findings.ts';
import type { LetterStore } from '../../editor/briefScore/letterStore.ts';
import { KIND_LABELS } from './words.ts';

const KINDS = Object.keys(KIND_LABELS) as FindingKind[];
const REMEMBERED = 'luchtpost:soorten-uit';

interface KindFiltersProps {
  store: LetterStore;
  findings: readonly Finding[];
  hidden: ReadonlySet<FindingKind>;
}

/** Which kinds of findings to look at now; the marks in the text follow. Remembered until the tab is closed. */
export function KindFilters({ store, findings, hidden }: KindFiltersProps) {
  useEffect(() => {
    const names = sessionStorage.getItem(REMEMBERED)?.split(' ') ?? [];
    store.setHidden(new Set(KINDS.filter((kind) => names.includes(kind))));
  }, [store]);

  const toggle = (kind: FindingKind) => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    sessionStorage.setItem(REMEMBERED, [...next].join(' '));
    store.setHidden(next);
  };

  return (
    <fieldset className="brief-filters">
      <legend className="brief-verborgen">Welke opmerkingen wilt u zien?</legend>
      {KINDS.map((kind) => {
        const count = findings.filter((finding) =>
          messagesOf(finding).some((each) => each.kind === kind),
        ).length;
        return (
          <button
            aria-pressed={!hidden.has(kind)}
            className="brief-filter"
            data-kind={kind}
            key={kind}
            onClick={() => toggle(kind)}
            type="button"
          >
            <span aria-hidden="true" className="brief-filter__merk">
              {KIND_LABELS[kind].letter}
            </span>
            {` ${KIND_LABELS[kind].label} `}
            <span className="brief-filter__aantal">{count}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
