'use client';

import { useEffect, useRef } from 'react';

interface Props {
  html: string;
  title: string;
}

/**
 * A letter as it will be read, in which nothing may run or lead away. A long one scrolls and so has the keyboard at
 * times; the browser then sees the focus inside, and neither :focus nor :focus-visible matches the frame itself.
 */
export function LetterFrame({ html, title }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    // The window of the page loses the focus to the frame, and gets it back; which of the two, is known just after.
    const look = () =>
      setTimeout(() =>
        frame.current?.classList.toggle('brief-venster--hier', document.activeElement === frame.current),
      );
    window.addEventListener('blur', look);
    window.addEventListener('focus', look);
    return () => {
      window.removeEventListener('blur', look);
      window.removeEventListener('focus', look);
    };
  }, []);
  return <iframe className="brief-venster" ref={frame} sandbox="" srcDoc={html} title={title} />;
}
