'use client';

import {
  FormSubmit,
  toast,
  useAuth,
  useConfig,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormModified,
  useHotkey,
  useOperation,
  useRouteTransition,
  useTranslation,
} from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef } from 'react';
import { saveQuery } from '../../letters/workflow/saveQuery.ts';
import { formOf, liveTexts } from '../liveEditors.ts';
import { type BackupContent, backupKey, keepBackup } from './backupStore.ts';
import { contentOf, sameContent } from './content.ts';
import { setSaving } from './letterSaving.ts';

const OFFLINE =
  'Er is geen verbinding. Uw tekst is nog niet bewaard, maar staat veilig op deze computer. Bewaar opnieuw als er weer verbinding is.';
const LOGGED_OUT =
  'U bent niet meer ingelogd. Uw tekst is nog niet bewaard, maar staat veilig op deze computer. Log in een ander tabblad in en bewaar dan opnieuw.';
const TAKEN_OVER =
  'Een collega schrijft nu in deze brief. Uw tekst is niet bewaard, maar staat veilig op deze computer. Overleg eerst en laad de brief dan opnieuw.';
const FAILED = 'Bewaren is niet gelukt. Uw tekst staat veilig op deze computer. Probeer het zo opnieuw.';

/** Payload's answer while a colleague has the letter, in words of its own and in English. */
const LOCKED = 423;

interface Answer {
  message?: string;
  doc?: { id: string; updatedAt: string };
  errors?: { message: string }[];
}

/**
 * The save button of a letter, in the place of Payload's. It differs in what it promises: the text that is sent is
 * the text on the screen, with the last key in it; typing goes on while a save is under way and the answer never
 * overwrites it (payload issue 17676); it says what it is based on; and it speaks Dutch when a save fails.
 */
export function SaveLetter() {
  const {
    collectionSlug,
    data,
    id,
    incrementVersionCount,
    setData,
    setLastUpdateTime,
    setUnpublishedVersionCount,
  } = useDocumentInfo();
  const { config } = useConfig();
  const { user } = useAuth();
  const { getData, setModified } = useForm();
  const modified = useFormModified();
  const operation = useOperation();
  const { t } = useTranslation();
  const { startRouteTransition } = useRouteTransition();
  const router = useRouter();
  const button = useRef<HTMLButtonElement>(null);
  const busy = useRef(false);
  /** Asked for while a save was under way: it is done afterwards, or the words typed since would wait unsaid. */
  const again = useRef(false);
  const saved = useRef<BackupContent>(undefined);
  const editDepth = useEditDepth();
  const basis = useRef(data?.updatedAt as string | undefined);
  const known = useRef(data);
  known.current = data;
  const letter = String(id ?? 'nieuw');

  // Loaded anew: the form now shows what the server has.
  useEffect(() => {
    const loaded = data?.updatedAt as string | undefined;
    if (loaded && (!basis.current || loaded > basis.current)) basis.current = loaded;
  }, [data?.updatedAt]);

  /** @returns whether the writer stays on this page */
  const saveOnce = useCallback(async (): Promise<boolean> => {
    const form = formOf(button.current);
    const sent: Record<string, unknown> = { ...getData(), ...liveTexts(form), _status: 'draft' };
    const content = contentOf(sent);
    const toastId = toast.loading(t('general:submitting'));
    const fail = (problem: string) => {
      setSaving(letter, { problem });
      setModified(true);
      toast.error(problem, { id: toastId });
    };
    try {
      const query = saveQuery(id ? basis.current : undefined);
      const path = `${config.routes.api}/${collectionSlug}${id ? `/${id}` : ''}?${query}`;
      const response = await fetch(path, {
        method: id ? 'PATCH' : 'POST',
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': 'nl' },
        body: JSON.stringify(sent),
      });
      const answer = (await response.json().catch(() => ({}))) as Answer;
      if (!response.ok || !answer.doc) {
        const loggedOut =
          response.status === 401 || (response.status === 403 && !(await isLoggedIn(config.routes.api)));
        const problem = response.status === LOCKED ? TAKEN_OVER : (answer.errors?.[0]?.message ?? FAILED);
        fail(loggedOut ? LOGGED_OUT : problem);
        return true;
      }
      basis.current = answer.doc.updatedAt;
      saved.current = content;
      // The form knows what it is based on before anybody hears of the save and asks whether a colleague was first.
      if (id) setData({ ...known.current, ...sent, ...answer.doc });
      setSaving(letter, { problem: undefined, saves: Date.now(), saved: content });
      toast.success(answer.message ?? t('general:updatedSuccessfully'), { id: toastId });
      await formCaughtUp();
      const now = contentOf({ ...getData(), ...liveTexts(form) });
      const typedOn = !sameContent(content, now);
      setModified(typedOn);
      if (id) {
        setLastUpdateTime(new Date(answer.doc.updatedAt).getTime());
        incrementVersionCount();
        setUnpublishedVersionCount((count: number) => count + 1);
        return true;
      }
      // A new letter moves to its own page. What was typed meanwhile goes along as text that is not saved yet.
      const { id: newId } = answer.doc;
      if (typedOn) keepForNewPage(String(user?.id), newId, now);
      setModified(false);
      startRouteTransition(() =>
        router.push(`${config.routes.admin}/collections/${collectionSlug}/${newId}`),
      );
      return false;
    } catch {
      fail(OFFLINE);
      return true;
    }
  }, [
    collectionSlug,
    config.routes,
    getData,
    id,
    incrementVersionCount,
    letter,
    router,
    setData,
    setLastUpdateTime,
    setModified,
    setUnpublishedVersionCount,
    startRouteTransition,
    t,
    user?.id,
  ]);

  const save = useCallback(async () => {
    if (busy.current) {
      again.current = true;
      return;
    }
    busy.current = true;
    const isSaved = () =>
      saved.current !== undefined &&
      sameContent(saved.current, contentOf({ ...getData(), ...liveTexts(formOf(button.current)) }));
    try {
      let stays: boolean;
      do {
        again.current = false;
        stays = await saveOnce();
      } while (stays && again.current && !isSaved());
    } finally {
      busy.current = false;
    }
  }, [getData, saveOnce]);

  const disabled = operation === 'update' && !modified;
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault();
    event.stopPropagation();
    // A key that was struck a moment ago is not in the form yet, so the button may still look idle.
    void save();
  });

  return (
    <FormSubmit
      buttonId="action-save-draft"
      buttonStyle="primary"
      disabled={disabled}
      onClick={() => void save()}
      ref={button}
      size="medium"
      type="button"
    >
      {t('version:saveDraft')}
    </FormSubmit>
  );
}

function keepForNewPage(user: string, letter: string, content: BackupContent): void {
  const backup = { session: crypto.randomUUID(), at: Date.now(), content };
  keepBackup(window.localStorage, backupKey(user, letter), backup);
}

async function isLoggedIn(api: string): Promise<boolean> {
  const response = await fetch(`${api}/gebruikers/me`, { credentials: 'same-origin' });
  return Boolean(((await response.json()) as { user?: unknown }).user);
}

/**
 * Payload tells the form about the last keys when the browser is idle, half a second later at most. Idle callbacks run
 * in order: once ours runs, what was typed before the save has arrived, and cannot count as typed after it.
 */
function formCaughtUp(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => setTimeout(resolve, 0), { timeout: 600 });
    else setTimeout(resolve, 200);
  });
}
