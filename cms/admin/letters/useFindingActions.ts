import { useField } from '@payloadcms/ui';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { type Finding, messagesOf } from '../../editor/briefScore/findings.ts';
import { type Ignored, readIgnored } from '../../editor/briefScore/ignored.ts';
import type { LetterStore } from '../../editor/briefScore/letterStore.ts';
import { refreshLibrary, useLibrary } from '../../editor/fields/library.ts';
import { quoteOf } from './words.ts';

/** What a writer can do with a finding, wherever its card stands. */
export interface FindingActions {
  /** What was done last, in a sentence. */
  done: string;
  say(done: string): void;
  ignored: readonly Ignored[];
  /** Whether this letter keeps a list of what is ignored; a sjabloon does not. */
  canIgnore: boolean;
  /** @returns false when the text changed meanwhile */
  apply(finding: Finding, suggestion: string): boolean;
  ignore(finding: Finding): void;
  /** Shows everything again that was ignored in this letter. */
  restoreIgnored(): void;
  makeOrdinary(finding: Finding): Promise<void>;
}

/** Joins the form's list of ignored findings and the organisation's words to the store of a letter. */
export function useFindingActions(store: LetterStore, canIgnore: boolean): FindingActions {
  const { value, setValue } = useField<unknown>({ path: 'ignored' });
  const { ordinary, passages, complete } = useLibrary();
  const [done, say] = useState('');
  const ignored = useMemo(() => readIgnored(value), [value]);

  useEffect(() => store.setSilence({ ignored, ordinary }), [store, ignored, ordinary]);
  useEffect(() => store.setPassages(passages, complete), [store, passages, complete]);

  const apply = useCallback(
    (finding: Finding, suggestion: string) => {
      const applied = store.apply(finding, suggestion);
      say(applied ? doneText(finding, suggestion) : 'Dat is niet gelukt: de tekst is intussen veranderd.');
      return applied;
    },
    [store],
  );

  const ignore = useCallback(
    (finding: Finding) => {
      const added = messagesOf(finding).map(({ ruleId, actual }) => ({
        ruleId,
        words: actual,
        half: finding.half,
      }));
      setValue([...ignored, ...added]);
      store.putAway(finding);
      say('Deze opmerking ziet u in deze brief niet meer.');
    },
    [ignored, setValue, store],
  );

  const restoreIgnored = useCallback(() => {
    setValue([]);
    say('U ziet alle opmerkingen weer.');
  }, [setValue]);

  const makeOrdinary = useCallback(
    async (finding: Finding) => {
      const word = finding.message.actual;
      try {
        const response = await fetch('/api/brief-woorden', {
          method: 'POST',
          credentials: 'include',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ word }),
        });
        const answer = (await response.json()) as { state?: string; errors?: { message: string }[] };
        if (!response.ok) {
          say(answer.errors?.[0]?.message ?? 'Dat is niet gelukt.');
          return;
        }
        await refreshLibrary();
        say(
          answer.state === 'gewoon'
            ? `‘${word}’ is nu bij ons een gewoon woord.`
            : `‘${word}’ is voorgesteld. De beheerder beslist.`,
        );
        if (answer.state === 'gewoon') store.putAway(finding);
      } catch {
        say('Er is geen verbinding. Probeer het straks opnieuw.');
      }
    },
    [store],
  );

  return useMemo(
    () => ({ done, say, ignored, canIgnore, apply, ignore, restoreIgnored, makeOrdinary }),
    [done, ignored, canIgnore, apply, ignore, restoreIgnored, makeOrdinary],
  );
}

function doneText({ message, missing }: Finding, suggestion: string): string {
  if (missing) return 'De passage staat nu in de brief. Lees hem na en vul hem aan.';
  if (suggestion === '') return `‘${quoteOf(message)}’ is weggehaald.`;
  return `‘${quoteOf(message)}’ is vervangen door ‘${suggestion}’.`;
}
