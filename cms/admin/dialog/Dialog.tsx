'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';

interface Props {
  title: string;
  wide?: boolean;
  onClose(): void;
  children: ReactNode;
}

/** A native modal dialog: the browser keeps the keyboard inside it, closes it on Escape and gives the keyboard back. */
export function Dialog({ title, wide, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    const { current } = dialog;
    const before = document.activeElement;
    if (current && !current.open) current.showModal();
    return () => {
      current?.close();
      // What the dialog did may have moved the button off the screen: it comes back in view with the keyboard.
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    <dialog
      aria-labelledby={heading}
      className={wide ? 'brief-dialoog brief-dialoog--breed' : 'brief-dialoog'}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
      ref={dialog}
    >
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>
  );
}
