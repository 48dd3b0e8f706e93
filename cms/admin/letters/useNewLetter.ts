import { useAuth, useConfig, useRouteTransition } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';

const NO_CONTACT = 'Het CMS is niet te bereiken. Probeer het zo nog eens.';

interface NewLetter {
  /** Whether whoever is logged in may make letters. */
  allowed: boolean;
  busy: boolean;
  /** What went wrong, in one Dutch sentence. */
  problem: string | undefined;
  /** Makes a letter from a sjabloon and opens it. */
  start(templateId: string): Promise<void>;
}

/** Makes a new letter out of a sjabloon, and goes there. */
export function useNewLetter(): NewLetter {
  const { permissions } = useAuth();
  const { config } = useConfig();
  const { startRouteTransition } = useRouteTransition();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const start = async (templateId: string) => {
    setBusy(true);
    setProblem(undefined);
    try {
      const response = await fetch(
        `${config.routes.api}/brief-sjablonen/${encodeURIComponent(templateId)}/nieuwe-brief`,
        { method: 'POST', credentials: 'same-origin' },
      );
      const answer = (await response.json()) as { id?: string; errors?: { message: string }[] };
      if (response.ok && answer.id) {
        const { id } = answer;
        startRouteTransition(() => router.push(`${config.routes.admin}/collections/brieven/${id}`));
        return;
      }
      setProblem(answer.errors?.[0]?.message ?? NO_CONTACT);
    } catch {
      setProblem(NO_CONTACT);
    }
    setBusy(false);
  };

  return { allowed: Boolean(permissions?.collections?.brieven?.create), busy, problem, start };
}
