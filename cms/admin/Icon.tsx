import { Mark } from './Logo.tsx';

/** The small mark in the top bar, as link to the start screen. */
export function Icon() {
  return <Mark size={24} />;
}
