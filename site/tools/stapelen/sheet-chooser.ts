import { button, h } from '../core/dom.ts';

/**
 * A button that asks for the saved sheets of colleagues, with the field of the browser behind it. The same files can
 * be chosen again: the field forgets them.
 */
export function sheetChooser(words: string, onFiles: (files: File[]) => void): HTMLElement[] {
  const field = h('input', {
    type: 'file',
    'aria-label': 'Bladen van collega’s',
    accept: '.json,application/json',
    multiple: true,
    hidden: true,
  });
  field.addEventListener('change', () => {
    const files = [...(field.files ?? [])];
    field.value = '';
    onFiles(files);
  });
  return [
    h(
      'div',
      { class: 'lp-actions lp-screen-only' },
      button(words, () => field.click(), { drawing: 'open' }),
    ),
    field,
  ];
}
