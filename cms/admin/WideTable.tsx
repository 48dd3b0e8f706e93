import type { ReactNode } from 'react';

interface Props {
  /** Says what is in the table; it names the box too. */
  caption: string;
  /** Of the box: what makes it scroll. */
  className: string;
  /** Head and body of the table. */
  children: ReactNode;
}

/** A table that may be wider than the screen, in a box that scrolls by touch and by keyboard. */
export function WideTable({ caption, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who uses the keyboard scrolls it too
    <section aria-label={caption} className={className} tabIndex={0}>
      <table className="brief-tabel">
        <caption>{caption}</caption>
        {children}
      </table>
    </section>
  );
}
