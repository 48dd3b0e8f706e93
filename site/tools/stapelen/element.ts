import { h } from '../core/dom.ts';
import { ToolElement } from '../core/element.ts';

/** One of the five sheets: fill in, keep, and on to the plan they make together. */
class Stapelen extends ToolElement {
  protected override actions(): HTMLElement[] {
    return [
      h(
        'a',
        {
          class: 'nl-button nl-button--primary lp-button',
          href: this.dataset.plan ?? '/hulpmiddelen/preventieplan/',
        },
        'Naar het preventieplan',
      ),
    ];
  }
}

customElements.define('lp-stapelen', Stapelen);
