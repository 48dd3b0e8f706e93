import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { onSaving, savingOf } from '../../../editor/localBackup/letterSaving.ts';
import { BASIS_PARAM } from '../../../letters/workflow/basisParam.ts';
import type { PanelAnswer } from '../../../letters/workflow/panelAnswer.ts';

const NO_CONTACT = 'Er is geen verbinding met het CMS. Probeer het zo nog eens.';

export interface Workflow {
  /** Undefined while it is on its way, and for a letter that is not saved yet. */
  panel: PanelAnswer | undefined;
  /** Sends something to the API, and reads the panel anew. @returns what went wrong, in Dutch; undefined when nothing did */
  send(method: 'POST' | 'PATCH', path: string, body: unknown): Promise<string | undefined>;
}

/** The workflow of the letter in this form, read again after every save and every step. */
export function useWorkflow(): Workflow {
  const { data, id, setData } = useDocumentInfo();
  const loaded = useRef(data);
  loaded.current = data;
  const { config } = useConfig();
  const { api } = config.routes;
  const [panel, setPanel] = useState<PanelAnswer>();
  const saves = useSyncExternalStore(
    onSaving,
    () => savingOf(String(id)).saves,
    () => 0,
  );

  const read = useCallback(async () => {
    if (!id) return;
    const basis = String(loaded.current?.updatedAt ?? '');
    const query = new URLSearchParams({ [BASIS_PARAM]: basis });
    const response = await fetch(`${api}/brieven/${id}/werkstroom?${query}`, { credentials: 'same-origin' });
    if (!response.ok) return;
    const answer = (await response.json()) as PanelAnswer;
    setPanel(answer);
    // A step of the workflow touches the letter and not its text: what is on the screen is as new as it was.
    if (!answer.overtaken && answer.updatedAt > basis) {
      setData({ ...loaded.current, updatedAt: answer.updatedAt });
    }
  }, [api, id, setData]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a save is the reason to read again
  useEffect(() => {
    void read().catch(() => undefined);
  }, [read, saves]);

  // Somebody who comes back to a letter that stood open hears before the first key that a colleague was there.
  useEffect(() => {
    const readAgain = () => void read().catch(() => undefined);
    window.addEventListener('focus', readAgain);
    return () => window.removeEventListener('focus', readAgain);
  }, [read]);

  const send = useCallback(
    async (method: 'POST' | 'PATCH', path: string, body: unknown) => {
      try {
        const response = await fetch(`${api}${path}`, {
          method,
          credentials: 'same-origin',
          headers: { 'Content-Type': 'application/json', 'Accept-Language': 'nl' },
          body: JSON.stringify(body),
        });
        if (!response.ok) {
          const { errors } = (await response.json()) as { errors?: { message: string }[] };
          return errors?.[0]?.message ?? NO_CONTACT;
        }
        await read();
        return undefined;
      } catch {
        return NO_CONTACT;
      }
    },
    [api, read],
  );

  return { panel, send };
}
