import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect } from 'react';
import { momentOf } from './words.ts';

/** Payload's dialog over a letter a colleague has open; its two strong words are who that is, and since when. */
const WORDS = '.document-locked__content strong';

/**
 * Puts the name of the colleague, and the moment in Dutch, in Payload's own dialog. Payload names people by their
 * e-mail address, which colleagues may not see of each other, and then falls back on a number nobody knows.
 */
export function useNamedWriter(): void {
  const { currentEditor, documentIsLocked, lastUpdateTime } = useDocumentInfo();
  const writer = typeof currentEditor === 'object' ? (currentEditor as { name?: string } | null) : undefined;
  const name = writer?.name;

  useEffect(() => {
    if (!documentIsLocked || !name) return undefined;
    const say = () => {
      const [who, since] = document.querySelectorAll(WORDS);
      // The text itself is changed and not the element: Payload goes on managing it.
      if (who?.firstChild && who.textContent !== name) who.firstChild.nodeValue = name;
      const moment = lastUpdateTime && momentOf(new Date(lastUpdateTime).toISOString());
      if (since?.firstChild && moment && since.textContent !== moment) since.firstChild.nodeValue = moment;
    };
    say();
    const observer = new MutationObserver(say);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [documentIsLocked, lastUpdateTime, name]);
}
