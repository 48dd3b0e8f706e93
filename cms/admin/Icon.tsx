import { Mark } from './Logo.tsx';

/** The small mark in the top bar: a link to the start screen, with a name for who does not see it. */
export function Icon() {
  return (
    <>
      <Mark size={24} />
      <span className="luchtpost-sr">Startscherm</span>
    </>
  );
}
