'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

/** On a bouwsteen: how a letter names it, and in how many letters a change will be seen. */
export function PassageUsage() {
  const { id, data } = useDocumentInfo();
  const [letters, setLetters] = useState<number>();
  const slug = typeof data?.slug === 'string' ? data.slug : undefined;

  useEffect(() => {
    if (id === undefined) return;
    let gone = false;
    void (async () => {
      const response = await fetch(`/api/bouwstenen/${id}/gebruik`, { credentials: 'include' });
      const answer = response.ok ? ((await response.json()) as { letters: number }) : undefined;
      if (!gone) setLetters(answer?.letters);
    })();
    return () => {
      gone = true;
    };
  }, [id]);

  if (!slug) return null;
  return (
    <div className="brief-gebruik">
      <p>
        In een brief: <code>((bouwsteen {slug}))</code>
      </p>
      {letters !== undefined && (
        <p>{letters === 1 ? 'Staat nu in 1 brief.' : `Staat nu in ${letters} brieven.`}</p>
      )}
    </div>
  );
}
