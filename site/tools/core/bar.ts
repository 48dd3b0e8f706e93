import { button, h } from './dom.ts';

interface Bar {
  extra: HTMLElement[];
  print: () => void;
  save: () => void;
  open: (file: File) => void;
  wipe: () => void;
}

/** The buttons below a sheet. They are made here, as none of them works without script. */
export function toolBar({ extra, print, save, open, wipe }: Bar): HTMLElement {
  const file = h('input', {
    type: 'file',
    'aria-label': 'Bestand van dit blad',
    accept: '.json,application/json',
    hidden: true,
  });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    // The same file can be chosen twice in a row.
    file.value = '';
    if (chosen) open(chosen);
  });
  return h(
    'section',
    { class: 'lp-werkbalk lp-screen-only', 'aria-labelledby': 'lp-werkbalk-kop' },
    h('h2', { class: 'nl-heading nl-heading--level-3', id: 'lp-werkbalk-kop' }, 'Klaar, of straks verder?'),
    h(
      'p',
      { class: 'nl-paragraph' },
      'U hoeft niets te doen om te bewaren. Is dit apparaat niet van u? Kies dan “Wis alles” als u klaar bent.',
    ),
    h(
      'div',
      { class: 'lp-actions' },
      ...extra,
      button('Print', print, { kind: extra.length > 0 ? 'secondary' : 'primary', drawing: 'print' }),
      button('Bewaar als bestand', save, { drawing: 'bewaar' }),
      button('Open een bestand', () => file.click(), { drawing: 'open' }),
      button('Wis alles', wipe, { drawing: 'wis' }),
    ),
    file,
  );
}
