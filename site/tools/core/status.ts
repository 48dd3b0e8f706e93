import { button, h, icon } from './dom.ts';

/**
 * The line that says what happened: read aloud when it changes. It stays at the lower edge of the screen while
 * the sheet scrolls (styles/tools.css), so nobody is taken away from where they type.
 */
export class StatusLine {
  private readonly text = h('p', { class: 'lp-status__tekst', role: 'status' });
  private readonly follow = h('div', { class: 'lp-status__actie' });
  readonly element = h('div', { class: 'lp-status lp-screen-only' }, this.text, this.follow);

  /** Something happened that the visitor asked for. */
  say(text: string, action?: { label: string; act: () => void }): void {
    this.show(text, 'melding');
    if (action) this.follow.append(button(action.label, action.act, { drawing: 'terug' }));
  }

  /** Something is not right: nothing is lost, and the text says what to do. */
  warn(text: string): void {
    this.show(text, 'let-op');
  }

  /** It was kept, as it should be. An offer to undo stays for as long as nothing else is told. */
  quiet(text: string): void {
    if (this.follow.childElementCount === 0) this.show(text, 'rustig');
  }

  /** Takes the line away when its news is over. */
  clear(): void {
    delete this.element.dataset.soort;
    this.text.replaceChildren();
    this.follow.replaceChildren();
  }

  private show(text: string, kind: 'melding' | 'let-op' | 'rustig'): void {
    // The same words again are no news to somebody who listens.
    if (this.element.dataset.soort === kind && this.text.textContent === text) return;
    this.element.dataset.soort = kind;
    this.follow.replaceChildren();
    this.text.replaceChildren(icon(kind === 'let-op' ? 'vraag' : 'klaar'), h('span', {}, text));
  }
}
