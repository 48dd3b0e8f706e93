'use client';

import { useDocumentInfo, useForm } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { LetterHalf } from '../../../scoring/types.ts';
import { formOf, liveEditors, liveTexts } from '../liveEditors.ts';
import { type Backup, backupKey, dropBackup, keepBackup, readBackups } from './backupStore.ts';
import { contentOf, sameContent } from './content.ts';
import { onSaving, savingOf, setSaving } from './letterSaving.ts';
import { useKnownUser } from './useKnownUser.ts';

/** How often the text is looked at; what is lost at a crash is at most what was typed in this time. In milliseconds. */
const INTERVAL = 1_000;

const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long' });

function momentOf(at: number): string {
  const time = `${clock.format(at).replace(':', '.')} uur`;
  return new Date(at).toDateString() === new Date().toDateString() ? time : `${day.format(at)}, ${time}`;
}

/**
 * Keeps unsaved text in this browser, and offers it back after a crash of the tab, the server or the session.
 * A `ui` field above the letter; it shows nothing as long as there is nothing to say.
 */
export function LocalBackup() {
  const { id } = useDocumentInfo();
  const { dispatchFields, getData, setModified } = useForm();
  const letter = String(id ?? 'nieuw');
  const user = useKnownUser();
  const key = user && backupKey(user, id === undefined ? undefined : String(id));
  const own = useRef<HTMLDivElement>(null);
  const [offered, setOffered] = useState<Backup>();
  const [full, setFull] = useState(false);
  const saving = useSyncExternalStore(
    onSaving,
    () => savingOf(letter),
    () => savingOf(letter),
  );
  const session = useRef('');

  const current = useCallback(() => {
    return contentOf({ ...getData(), ...liveTexts(formOf(own.current)) });
  }, [getData]);

  // What the server has, also of a letter that is open before it is known who reads it.
  useEffect(() => setSaving(letter, { saved: contentOf(getData()), problem: undefined }), [getData, letter]);

  useEffect(() => {
    if (!key) return undefined;
    session.current = crypto.randomUUID();
    const { current: sitting } = session;
    const loaded = savingOf(letter).saved ?? contentOf(getData());
    const shown = current();
    const [latest] = readBackups(window.localStorage, key).filter((backup) => {
      const isSaved = sameContent(backup.content, loaded);
      if (isSaved) dropBackup(window.localStorage, key, backup.session);
      return !isSaved && !sameContent(backup.content, shown);
    });
    setOffered(latest);

    let last = '';
    const look = () => {
      const saved = savingOf(letter).saved ?? loaded;
      const content = current();
      const text = JSON.stringify(content);
      if (text === last) return;
      last = text;
      if (sameContent(content, saved)) dropBackup(window.localStorage, key, sitting);
      else setFull(!keepBackup(window.localStorage, key, { session: sitting, at: Date.now(), content }));
    };
    const force = () => {
      last = '';
      look();
    };
    const timer = setInterval(look, INTERVAL);
    const stopListening = onSaving(force);
    window.addEventListener('pagehide', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      stopListening();
      window.removeEventListener('pagehide', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [current, getData, key, letter]);

  const forget = () => {
    if (offered && key) dropBackup(window.localStorage, key, offered.session);
    setOffered(undefined);
  };

  const putBack = () => {
    if (!offered) return;
    const { content } = offered;
    const editors = liveEditors(formOf(own.current));
    for (const half of ['front', 'back'] satisfies LetterHalf[]) {
      const editor = editors[half];
      const text = content[half];
      if (editor && text) editor.setEditorState(editor.parseEditorState(JSON.stringify(text)));
    }
    for (const path of ['subject', 'kind', 'callFirst', 'callFirstReason'] as const) {
      dispatchFields({ type: 'UPDATE', path, value: content[path] });
    }
    setModified(true);
    forget();
    editors.front?.focus();
  };

  return (
    <div className="brief-bewaring" ref={own}>
      {saving.problem && (
        <p className="brief-melding" role="alert">
          {saving.problem}
        </p>
      )}
      {full && (
        <p className="brief-melding" role="alert">
          Deze browser kan geen reservekopie bewaren. Bewaar uw brief vaker.
        </p>
      )}
      {offered && (
        <section aria-label="Tekst die niet bewaard is" className="brief-melding brief-teruggevonden">
          <p>Er staat nog tekst van {momentOf(offered.at)} die niet bewaard is.</p>
          <p className="brief-knoppen">
            <button className="brief-knop brief-knop--hoofd" onClick={putBack} type="button">
              Zet terug
            </button>
            <button className="brief-knop" onClick={forget} type="button">
              Gooi weg
            </button>
          </p>
        </section>
      )}
    </div>
  );
}
