import { button, h } from './dom.ts';

interface Question {
  title: string;
  text: string;
  /** Words on the button that does it, such as `Ja, wis alles`. */
  yes: string;
  /** Words on the button that does nothing. */
  no: string;
}

/** Asks before something is lost. Escape and "no" are the same; focus goes back to where it was. */
export function ask({ title, text, yes, no }: Question): Promise<boolean> {
  return new Promise((resolve) => {
    let agreed = false;
    const dialog = h(
      'dialog',
      { class: 'lp-dialog', 'aria-labelledby': 'lp-dialog-kop' },
      h('h2', { class: 'nl-heading nl-heading--level-3', id: 'lp-dialog-kop' }, title),
      h('p', { class: 'nl-paragraph' }, text),
      h(
        'div',
        { class: 'lp-actions' },
        button(no, () => dialog.close()),
        button(
          yes,
          () => {
            agreed = true;
            dialog.close();
          },
          { kind: 'primary' },
        ),
      ),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(agreed);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
