'use client';

import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';

interface ToolMenuProps {
  label: string;
  /** Called as the menu opens; what it shows is read then, not at every key. */
  children(close: () => void): ReactNode;
}

/** A button in the toolbar with a list under it. Arrow keys walk the list, Escape closes it. */
export function ToolMenu({ label, children }: ToolMenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  const onToggle = (shown: boolean) => {
    setOpen(shown);
    if (!shown || !button.current || !menu.current) return;
    const { left, bottom } = button.current.getBoundingClientRect();
    const room = window.innerWidth - menu.current.offsetWidth - 12;
    menu.current.style.left = `${Math.max(12, Math.min(left, room))}px`;
    menu.current.style.top = `${bottom + 6}px`;
    menu.current.style.maxHeight = `${Math.max(160, window.innerHeight - bottom - 24)}px`;
    requestAnimationFrame(() => menu.current?.querySelector<HTMLElement>('button, input, select')?.focus());
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if ((event.target as HTMLElement).matches('input, select')) return;
    const stops = [...(menu.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    stops.at((at + (event.key === 'ArrowDown' ? 1 : -1)) % stops.length)?.focus();
    event.preventDefault();
  };

  return (
    <>
      <button
        aria-expanded={open}
        className="brief-gereedschap"
        onClick={() => menu.current?.togglePopover()}
        // The caret stays in the text, where the choice will go.
        onMouseDown={(event) => event.preventDefault()}
        ref={button}
        type="button"
      >
        {label}
      </button>
      <div
        aria-label={label}
        className="brief-menu"
        id={id}
        onKeyDown={onKeyDown}
        onToggle={(event) => onToggle(event.newState === 'open')}
        popover="auto"
        ref={menu}
        role="dialog"
      >
        {open && children(() => menu.current?.hidePopover())}
      </div>
    </>
  );
}
