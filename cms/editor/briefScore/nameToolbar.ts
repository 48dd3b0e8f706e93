/** What Payload's toolbar buttons do, in words; Payload itself gives them only a picture. */
const NAMES: Record<string, string> = {
  bold: 'Vet',
  italic: 'Schuin',
  link: 'Link',
};

const STYLE_MENU = 'Soort tekst';

/**
 * Gives the buttons above a letter a Dutch name and a tooltip, also when the toolbar is drawn again.
 * @param root  the element that is typed in
 * @returns stops doing so
 */
export function nameToolbar(root: HTMLElement): () => void {
  const wrap = root.closest('.rich-text-lexical__wrap');
  if (!wrap) return () => undefined;
  const name = () => {
    for (const button of wrap.querySelectorAll<HTMLElement>('.fixed-toolbar button')) {
      const label = labelOf(button);
      if (!label || button.getAttribute('aria-label') === label) continue;
      button.setAttribute('aria-label', label);
      button.title = label;
    }
  };
  name();
  const toolbar = wrap.querySelector('.fixed-toolbar') ?? wrap;
  const observer = new MutationObserver(name);
  observer.observe(toolbar, { attributeFilter: ['aria-label'], childList: true, subtree: true });
  return () => observer.disconnect();
}

function labelOf(button: HTMLElement): string | undefined {
  const { buttonKey, dropdownKey } = button.dataset;
  if (buttonKey) return NAMES[buttonKey];
  if (!dropdownKey) return undefined;
  // What can be seen must be part of the name (WCAG 2.5.3): the menu shows the style that is on.
  const shown = button.textContent?.trim();
  return shown ? `${STYLE_MENU}: ${shown}` : STYLE_MENU;
}
