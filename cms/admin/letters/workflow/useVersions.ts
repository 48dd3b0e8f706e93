import { useEffect, useState } from 'react';
import type { LetterScores } from '../../../letters/workflow/letterScores.ts';
import { secondOf } from './words.ts';

/** One version of a letter that can be laid beside another. */
export interface LetterVersion {
  id: string;
  label: string;
  subject: string;
  front: unknown;
  back: unknown;
  scores: Partial<LetterScores> | undefined;
  /** Whether it can be put back: the original is no version of Payload's. */
  restorable: boolean;
}

interface Stored {
  id: string;
  updatedAt: string;
  version: {
    subject?: string;
    front?: unknown;
    back?: unknown;
    scores?: Partial<LetterScores>;
    updatedAt: string;
    original?: { front?: unknown; back?: unknown; scores?: Partial<LetterScores> };
  };
}

/** All versions of a letter, newest first, with the original at the end. @returns undefined while they are on their way */
export function useVersions(api: string, letter: string): LetterVersion[] | 'storing' | undefined {
  const [versions, setVersions] = useState<LetterVersion[] | 'storing'>();
  useEffect(() => {
    let left = false;
    void read(api, letter)
      .catch(() => 'storing' as const)
      .then((found) => {
        if (!left) setVersions(found);
      });
    return () => {
      left = true;
    };
  }, [api, letter]);
  return versions;
}

async function read(api: string, letter: string): Promise<LetterVersion[]> {
  const query = new URLSearchParams({
    'where[parent][equals]': letter,
    sort: '-updatedAt',
    limit: '100',
    depth: '0',
  });
  const response = await fetch(`${api}/brieven/versions?${query}`, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(String(response.status));
  const { docs } = (await response.json()) as { docs: Stored[] };
  const versions = docs.map(({ id, updatedAt, version }, index) => ({
    id,
    label: index === 0 ? `Nu (bewaard ${secondOf(updatedAt)})` : secondOf(updatedAt),
    subject: version.subject ?? '',
    front: version.front,
    back: version.back,
    scores: version.scores,
    restorable: index > 0,
  }));
  const original = docs[0]?.version.original;
  if (!original?.front && !original?.back) return versions;
  const { front, back, scores } = original;
  return [
    ...versions,
    { id: 'origineel', label: 'Het origineel', subject: '', front, back, scores, restorable: false },
  ];
}
