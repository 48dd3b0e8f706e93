/** Under this height stand Payload's own buttons, in view while scrolling. */
const COVERED_PX = 110;

/**
 * Brings an element to the middle of the screen; what can be seen already stays where it is.
 * @param atOnce  without movement: a text that changes meanwhile would stop it halfway
 */
export function bringInView(element: Element | null | undefined, atOnce = false): void {
  const still = atOnce || matchMedia('(prefers-reduced-motion: reduce)').matches;
  // A frame later: a change of focus in the same turn would stop it too.
  requestAnimationFrame(() => {
    if (!element?.isConnected) return;
    const { top, bottom } = element.getBoundingClientRect();
    if (top >= COVERED_PX && bottom <= window.innerHeight) return;
    element.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
  });
}
