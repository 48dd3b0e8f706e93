import { button, h } from '../core/dom.ts';
import { ToolElement } from '../core/element.ts';
import { partsOf } from '../core/parts.ts';
import { type AgendaPart, announcement, clockOf, momentOf, totalMinutes } from './agenda.ts';

const TICK_MS = 1_000;

type TimedPart = AgendaPart & { element: HTMLElement };

/** Leads a group through the session: which part is on, how long there is, and on to the next. */
class Werksessie extends ToolElement {
  private parts: TimedPart[] = [];
  private index = 0;
  private spent = 0;
  private startedAt: number | undefined;
  private leftBefore = Number.POSITIVE_INFINITY;
  private readonly name = h('p', { class: 'lp-klok__deel' });
  private readonly clock = h('p', { class: 'lp-klok__tijd', role: 'timer' });
  private readonly run = button('Start de klok', () => this.toggle(), { kind: 'primary' });
  private readonly next = button('Volgend deel', () => this.goTo(this.index + 1));
  private readonly back = button('Vorig deel', () => this.goTo(this.index - 1));

  protected override setUp(): void {
    this.parts = partsOf(this).flatMap(({ title, element }) => {
      const minutes = Number(element.dataset.minuten);
      return minutes > 0 ? [{ title, minutes, element }] : [];
    });
    if (this.parts.length === 0) return;
    this.prepend(
      h(
        'section',
        { class: 'lp-klok lp-screen-only', 'aria-label': 'Klok van de werksessie' },
        this.name,
        this.clock,
        h('div', { class: 'lp-actions' }, this.run, this.back, this.next),
        h(
          'p',
          { class: 'nl-paragraph lp-klok__plan' },
          `${totalMinutes(this.parts)} minuten in ${this.parts.length} delen: ${this.parts
            .map(({ title, minutes }) => `${title} ${minutes}`)
            .join(', ')}.`,
        ),
      ),
    );
    setInterval(() => this.tick(), TICK_MS);
    this.show();
  }

  private get elapsed(): number {
    return this.spent + (this.startedAt === undefined ? 0 : performance.now() - this.startedAt);
  }

  private toggle(): void {
    if (this.startedAt === undefined) {
      this.startedAt = performance.now();
      const part = this.parts[this.index];
      if (part && this.spent === 0)
        this.status.say(`“${part.title}” begint. U hebt ${part.minutes} minuten.`);
    } else {
      this.spent = this.elapsed;
      this.startedAt = undefined;
      this.status.say('De klok staat stil.');
    }
    this.show();
  }

  private goTo(index: number): void {
    const part = this.parts[index];
    if (!part) return;
    this.index = index;
    this.spent = 0;
    this.leftBefore = Number.POSITIVE_INFINITY;
    if (this.startedAt !== undefined) this.startedAt = performance.now();
    this.status.say(`Nu: “${part.title}”, ${part.minutes} minuten.`);
    part.element.scrollIntoView({ block: 'start' });
    this.show();
  }

  private tick(): void {
    const part = this.parts[this.index];
    if (this.startedAt === undefined || !part) return;
    const { left } = momentOf(this.parts, this.index, this.elapsed);
    const words = announcement(part, this.leftBefore, left);
    if (words) this.status.say(words);
    this.leftBefore = left;
    this.show();
  }

  private show(): void {
    const { left } = momentOf(this.parts, this.index, this.elapsed);
    this.name.textContent = `Deel ${this.index + 1} van ${this.parts.length}: ${this.parts[this.index]?.title ?? ''}`;
    this.clock.textContent = clockOf(left);
    this.clock.toggleAttribute('data-om', left < 0);
    this.run.textContent = this.startedAt === undefined ? 'Start de klok' : 'Zet de klok stil';
    this.back.disabled = this.index === 0;
    this.next.disabled = this.index === this.parts.length - 1;
    for (const [index, { element }] of this.parts.entries()) {
      if (index === this.index) element.setAttribute('aria-current', 'step');
      else element.removeAttribute('aria-current');
    }
  }
}

customElements.define('lp-werksessie', Werksessie);
