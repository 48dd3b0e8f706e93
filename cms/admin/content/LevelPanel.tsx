'use client';

import { useAllFormFields, useDocumentInfo } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useState } from 'react';
import type { LevelAnswer } from '../../content/levelEndpoint.ts';

const REST_MS = 900;

/** Beside a page of the site: how it reads now, while it is being written, and the first things to mend. */
export function LevelPanel({ site }: { site: string }) {
  const { collectionSlug } = useDocumentInfo();
  const [fields] = useAllFormFields();
  const [answer, setAnswer] = useState<LevelAnswer | null>();
  const [isAway, setAway] = useState(false);
  const values = JSON.stringify(reduceFieldsToValues(fields, true));

  useEffect(() => {
    const abort = new AbortController();
    const rest = setTimeout(async () => {
      try {
        const response = await fetch(`/api/${collectionSlug}/leesniveau`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          credentials: 'include',
          body: values,
          signal: abort.signal,
        });
        setAway(!response.ok);
        if (response.ok) setAnswer((await response.json()) as LevelAnswer | null);
      } catch {
        if (!abort.signal.aborted) setAway(true);
      }
    }, REST_MS);
    return () => {
      clearTimeout(rest);
      abort.abort();
    };
  }, [collectionSlug, values]);

  return (
    <section aria-label="Leesniveau" className="luchtpost-leesniveau">
      <h3>Hoe leest deze pagina?</h3>
      <div aria-live="polite">
        {isAway && <p>De meting lukt nu niet. Uw tekst is veilig.</p>}
        {answer === null && <p>Schrijf eerst wat meer. Dan meten wij het leesniveau.</p>}
        {answer && (
          <>
            <p
              className={
                answer.isBelowFloor
                  ? 'luchtpost-leesniveau__stand luchtpost-leesniveau__stand--hard'
                  : 'luchtpost-leesniveau__stand'
              }
            >
              <strong>{answer.level}</strong> leesbaarheid {answer.score} van 100
            </p>
            <p>
              {answer.isBelowFloor
                ? `Te moeilijk: hier is ${answer.hardest} het moeilijkste dat mag. Wilt u toch publiceren? Schrijf dan hieronder waarom.`
                : `Goed zo: hier mag het ${answer.hardest} zijn, of makkelijker.`}
            </p>
          </>
        )}
      </div>
      {answer && answer.findings.length > 0 && (
        <>
          <h4>Begin hiermee</h4>
          <ol>
            {answer.findings.map(({ reason, url }) => (
              <li key={reason}>
                {reason}{' '}
                {url && (
                  <a href={site + url} rel="noreferrer" target="_blank">
                    Waarom?
                  </a>
                )}
              </li>
            ))}
          </ol>
          {answer.more > 0 && <p>En nog {answer.more} andere punten.</p>}
        </>
      )}
    </section>
  );
}
