import { useEffect, useMemo, useRef, useState } from 'react';
import type { FindingKind } from '../../../scoring/types.ts';
import type { LetterView } from '../../editor/briefScore/letterStore.ts';
import { groupFindings } from './findingGroups.ts';
import { spokenSummary } from './words.ts';

/** Only a pause says that somebody wants to hear how the letter is doing. */
const QUIET_MS = 2_000;
/** Filters are for the eye: what is told counts everything. */
const NONE: ReadonlySet<FindingKind> = new Set();

/** The scores in words for a live region: after a pause, when something changed, never at the first score. */
export function useSpokenScore({ report, findings }: LetterView): string {
  const [spoken, setSpoken] = useState('');
  const last = useRef<string>(undefined);
  const remarks = useMemo(() => groupFindings(findings, NONE).length, [findings]);
  const summary = report && spokenSummary(report, remarks, findings.length);

  useEffect(() => {
    if (!summary || summary === last.current) return;
    if (last.current === undefined) {
      last.current = summary;
      return;
    }
    const timer = setTimeout(() => {
      last.current = summary;
      setSpoken(summary);
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [summary]);

  return spoken;
}
