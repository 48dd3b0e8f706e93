'use client';

import { useConfig } from '@payloadcms/ui';
import { useState } from 'react';
import { START_STEPS } from '../../../stressbakje/beginKlein.ts';
import { send } from './send.ts';

/** The steps of Begin klein; a tick is kept at once, for everybody who works with the module. */
export function Checklist({ done: first }: { done: string[] }) {
  const { config } = useConfig();
  const [done, setDone] = useState(first);
  const [problem, setProblem] = useState<string>();

  const tick = async (id: string, checked: boolean) => {
    const before = done;
    setDone(checked ? [...done, id] : done.filter((each) => each !== id));
    const result = await send('POST', `${config.routes.api}/stressbakje/begin-klein`, {
      stap: id,
      gedaan: checked,
    });
    setProblem(result.ok ? undefined : result.message);
    if (result.ok) setDone(result.answer.done as string[]);
    else setDone(before);
  };

  return (
    <>
      <p aria-live="polite">
        {done.length} van {START_STEPS.length} gedaan
      </p>
      <ul className="bakje-vinken">
        {START_STEPS.map(({ id, title, text }) => (
          <li key={id}>
            <label>
              <input
                checked={done.includes(id)}
                onChange={(event) => void tick(id, event.target.checked)}
                type="checkbox"
              />
              <span>
                <strong>{title}</strong>
                <br />
                {text}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p aria-live="assertive" className="bakje-fout">
        {problem}
      </p>
    </>
  );
}
