import { h, icon } from '../core/dom.ts';
import { ToolElement } from '../core/element.ts';
import { offerExamples } from '../core/examples.ts';
import { linesAt, textAt } from '../core/values.ts';
import { choose, MOST_CHOSEN, recognised } from './choose.ts';

const CHOSEN = 'drie.keuze';

/** Tick what you recognise, choose three, make a plan for each. */
class Praatplaat extends ToolElement {
  private ticks: string[] = [];
  private plans: string[] = [];
  private readonly chips = h('div', { class: 'lp-drie', role: 'group', 'aria-labelledby': 'lp-drie-uitleg' });
  private readonly told = h('p', { class: 'nl-paragraph', id: 'lp-drie-uitleg' });
  private readonly about = new Map<string, HTMLElement>();

  protected override setUp(): void {
    const named = (kind: string) =>
      [...this.querySelectorAll<HTMLElement>(`[data-soort="${kind}"]`)].map(
        ({ dataset }) => dataset.naam ?? '',
      );
    this.ticks = named('vinkjes');
    this.plans = named('als-dan');
    const field = this.querySelector(`[data-naam="${CHOSEN}"]`);
    field?.before(h('div', { class: 'lp-screen-only' }, this.told, this.chips));
    for (const plan of this.plans) {
      const line = h('p', { class: 'nl-paragraph lp-plan-over' });
      this.querySelector(`[data-naam="${plan}"] .lp-vraag__kop`)?.after(line);
      this.about.set(plan, line);
    }
    offerExamples(this, (question, { when, action }) => {
      const free = this.plans.find(
        (plan) => !textAt(this.values, `${plan}.als`) && !textAt(this.values, `${plan}.dan`),
      );
      const plan = free ?? question;
      this.setValue(`${plan}.als`, when);
      this.setValue(`${plan}.dan`, action);
      this.status.say('Het voorbeeld staat bij uw plannen. U mag het veranderen.');
    });
  }

  protected override refresh(): void {
    const seen = recognised(this.values, this.ticks);
    const chosen = linesAt(this.values, CHOSEN);
    this.told.textContent =
      seen.length === 0
        ? 'Vink hierboven eerst aan wat u herkent.'
        : `Kies er ${MOST_CHOSEN}. U hebt er nu ${chosen.length}.`;
    const focused = (document.activeElement as HTMLElement | null)?.dataset?.ding;
    this.chips.replaceChildren(
      ...seen.map((thing) => {
        const isChosen = chosen.includes(thing);
        const chip = h(
          'button',
          {
            type: 'button',
            class: 'lp-drie__ding',
            'data-ding': thing,
            'aria-pressed': String(isChosen),
            'aria-disabled': String(!isChosen && chosen.length >= MOST_CHOSEN),
          },
          isChosen && icon('klaar'),
          thing,
        );
        chip.addEventListener('click', () => {
          if (!isChosen && chosen.length >= MOST_CHOSEN) {
            this.status.warn('U hebt er al drie. Haal er eerst een weg.');
            return;
          }
          this.setValue(CHOSEN, choose(chosen, thing).join('\n'));
        });
        return chip;
      }),
    );
    // The buttons are made anew; whoever was on one stays on it.
    if (focused) this.chips.querySelector<HTMLElement>(`[data-ding="${CSS.escape(focused)}"]`)?.focus();
    this.plans.forEach((plan, index) => {
      const line = this.about.get(plan);
      if (line) line.textContent = chosen[index] ? `Over: ${chosen[index]}` : '';
    });
  }
}

customElements.define('lp-praatplaat', Praatplaat);
