import { h } from '../core/dom.ts';
import { ToolElement } from '../core/element.ts';
import { optionsOf, partsOf, questionsOf } from '../core/parts.ts';
import { textAt } from '../core/values.ts';
import { nextSteps, type Stone, strongest } from './stones.ts';

/** Every building block on its level, what is strong, and the three steps that come first. */
class Zelfscan extends ToolElement {
  private readonly picture = h('div', { class: 'lp-uitkomst__inhoud' });

  protected override setUp(): void {
    this.append(
      h(
        'section',
        { class: 'lp-uitkomst', 'aria-labelledby': 'lp-beeld' },
        h('h2', { class: 'nl-heading nl-heading--level-2', id: 'lp-beeld' }, 'Uw beeld'),
        this.picture,
      ),
    );
  }

  private stones(): Stone[] {
    return partsOf(this).flatMap(({ title, element }) => {
      const question = questionsOf(element).find(({ kind }) => kind === 'keuze');
      if (!question) return [];
      const levels = optionsOf(question);
      const chosen = textAt(this.values, question.name);
      const at = levels.findIndex(({ value }) => value === chosen);
      return [{ title, levels, at: at < 0 ? undefined : at }];
    });
  }

  protected override refresh(): void {
    const stones = this.stones();
    const answered = stones.filter(({ at }) => at !== undefined);
    if (answered.length === 0) {
      this.picture.replaceChildren(
        h('p', { class: 'nl-paragraph' }, 'Vul hierboven in waar u staat. Dan ziet u hier het beeld.'),
      );
      return;
    }
    const strong = strongest(stones);
    const steps = nextSteps(stones);
    this.picture.replaceChildren(
      h('ul', { class: 'lp-stenen' }, ...stones.map(stoneRow)),
      h(
        'p',
        { class: 'nl-paragraph' },
        strong.length > 0
          ? `Dit is al sterk: ${strong.map(({ title }) => title).join(', ')}.`
          : 'U begint net. Dat is een goede plek om te beginnen.',
      ),
      h('h3', { class: 'nl-heading nl-heading--level-3' }, 'Uw eerste stappen'),
      steps.length > 0
        ? h(
            'ol',
            { class: 'utrecht-ordered-list' },
            ...steps.map(({ title, to, help }) =>
              h(
                'li',
                { class: 'utrecht-ordered-list__item' },
                h('strong', {}, `${title}: `),
                help || `ga naar “${to}”.`,
              ),
            ),
          )
        : h('p', { class: 'nl-paragraph' }, 'Alles staat op het hoogste niveau. Houd dit vast en deel het.'),
    );
  }
}

function stoneRow({ title, levels, at }: Stone): HTMLElement {
  const words = at === undefined ? 'nog niet ingevuld' : (levels[at]?.value ?? '');
  return h(
    'li',
    { class: 'lp-steen' },
    h('span', { class: 'lp-steen__naam' }, title),
    h(
      'span',
      { class: 'lp-steen__treden', 'aria-hidden': 'true' },
      ...levels.slice(1).map((_, index) =>
        h('span', {
          class: 'lp-steen__trede',
          'data-vol': at !== undefined && at > index ? true : undefined,
        }),
      ),
    ),
    h('span', { class: 'lp-steen__woord' }, words),
  );
}

customElements.define('lp-zelfscan', Zelfscan);
