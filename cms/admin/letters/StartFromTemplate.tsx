'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useId, useState } from 'react';
import { useNewLetter } from './useNewLetter.ts';

interface Template {
  id: string;
  title: string;
  hard?: boolean | null;
}

const MAX_TEMPLATES = 200;

/** Above the list of letters: choose a sjabloon to begin with. */
export function StartFromTemplate() {
  const { config } = useConfig();
  const { allowed, busy, problem, start } = useNewLetter();
  const [templates, setTemplates] = useState<Template[]>();
  const [chosen, setChosen] = useState('');
  const field = useId();
  const { api } = config.routes;

  useEffect(() => {
    if (!allowed) return;
    const query = `draft=true&depth=0&limit=${MAX_TEMPLATES}&sort=title&select[title]=true&select[hard]=true`;
    const abort = new AbortController();
    fetch(`${api}/brief-sjablonen?${query}`, { credentials: 'same-origin', signal: abort.signal })
      .then(async (response) => (response.ok ? ((await response.json()) as { docs: Template[] }).docs : []))
      .then(setTemplates)
      // Without the list there still is the empty letter; a banner about it would only be in the way.
      .catch(() => undefined);
    return () => abort.abort();
  }, [allowed, api]);

  if (!allowed || !templates?.length) return null;
  const good = templates.filter(({ hard }) => !hard);
  const hard = templates.filter((template) => template.hard);
  return (
    <section aria-label="Begin met een sjabloon" className="brief-begin">
      <label htmlFor={field}>Begin met een sjabloon</label>
      <div className="brief-begin__rij">
        <select id={field} onChange={(event) => setChosen(event.target.value)} value={chosen}>
          <option value="">Kies een sjabloon</option>
          {good.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
          {hard.length > 0 && (
            <optgroup label="Om mee te oefenen">
              {hard.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </optgroup>
          )}
        </select>
        <button
          className="brief-knop brief-knop--hoofd"
          disabled={!chosen || busy}
          onClick={() => start(chosen)}
          type="button"
        >
          {busy ? 'De brief wordt gemaakt…' : 'Maak deze brief'}
        </button>
      </div>
      <p aria-live="polite" className="brief-nieuw__fout">
        {problem}
      </p>
    </section>
  );
}

/** The same choice on a letter that is not saved yet. A `ui` field. */
export function StartFromTemplateField() {
  const { id } = useDocumentInfo();
  return id ? null : <StartFromTemplate />;
}
