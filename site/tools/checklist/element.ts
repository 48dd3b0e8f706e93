import { h } from '../core/dom.ts';
import { ToolElement } from '../core/element.ts';
import { optionsOf, partsOf, questionsOf } from '../core/parts.ts';
import { listAt } from '../core/values.ts';
import { progressOf } from './progress.ts';

/** How much is in order, and a list of what is not to take along. */
class Checklist extends ToolElement {
  private readonly outcome = h('div', { class: 'lp-uitkomst__inhoud' });

  protected override setUp(): void {
    this.append(
      h(
        'section',
        { class: 'lp-uitkomst', 'aria-labelledby': 'lp-nog-doen' },
        h('h2', { class: 'nl-heading nl-heading--level-2', id: 'lp-nog-doen' }, 'Wat kan beter?'),
        this.outcome,
      ),
    );
  }

  protected override refresh(): void {
    const lists = partsOf(this).flatMap(({ title, element }) =>
      questionsOf(element)
        .filter(({ kind }) => kind === 'vinkjes')
        .map((question) => ({
          part: title,
          options: optionsOf(question).map(({ value }) => value),
          ticked: listAt(this.values, question.name),
        })),
    );
    const { done, total, open } = progressOf(lists);
    this.outcome.replaceChildren(
      h('p', { class: 'nl-paragraph' }, `${done} van de ${total} punten zijn in orde.`),
      h('progress', {
        class: 'lp-voortgang',
        max: String(total),
        value: String(done),
        'aria-label': 'Punten in orde',
      }),
      ...(done === 0 ? [] : open.flatMap(openPart)),
    );
  }
}

function openPart({ part, items }: { part: string; items: string[] }): HTMLElement[] {
  return [
    h('h3', { class: 'nl-heading nl-heading--level-3' }, part),
    h(
      'ul',
      { class: 'utrecht-unordered-list' },
      ...items.map((item) => h('li', { class: 'utrecht-unordered-list__item' }, item)),
    ),
  ];
}

customElements.define('lp-checklist', Checklist);
