'use client';

import { useAuth, useConfig } from '@payloadcms/ui';
import { useState } from 'react';
import { MAX_FILE_BYTES } from '../../../letters/import/limits.ts';

const NO_CONTACT = 'Het CMS is niet te bereiken. Uw bestand is niet veranderd. Probeer het zo nog eens.';
const ONE_FILE = 'Kies één bestand tegelijk.';

export interface ImportedLetter {
  id: string;
  subject: string;
  /** Dutch sentences: what did not come along as it was. */
  leftOut: string[];
}

export type ImportState =
  | { step: 'wacht' }
  | { step: 'bezig'; name: string }
  | { step: 'klaar'; letter: ImportedLetter }
  | { step: 'fout'; problem: string };

/** Sends a Word file to the server, that makes a letter of it. */
export function useImportLetter(): {
  /** Whether whoever is logged in may make letters. */
  allowed: boolean;
  state: ImportState;
  open(files: readonly File[]): Promise<void>;
} {
  const { permissions } = useAuth();
  const { config } = useConfig();
  const [state, setState] = useState<ImportState>({ step: 'wacht' });

  const open = async (files: readonly File[]) => {
    const [file] = files;
    if (!file) return;
    const fail = (problem: string) => setState({ step: 'fout', problem });
    if (files.length > 1) return fail(ONE_FILE);
    if (file.size > MAX_FILE_BYTES) {
      return fail(`Dit bestand is te groot: hoogstens ${MAX_FILE_BYTES / 1024 / 1024} MB.`);
    }
    setState({ step: 'bezig', name: file.name });
    try {
      const body = new FormData();
      body.append('bestand', file);
      const response = await fetch(`${config.routes.api}/brieven/importeer`, {
        method: 'POST',
        credentials: 'same-origin',
        body,
      });
      const answer = (await response.json()) as ImportedLetter & { errors?: { message: string }[] };
      if (response.ok) setState({ step: 'klaar', letter: answer });
      else fail(answer.errors?.[0]?.message ?? NO_CONTACT);
    } catch {
      fail(NO_CONTACT);
    }
  };

  return { allowed: Boolean(permissions?.collections?.brieven?.create), state, open };
}
