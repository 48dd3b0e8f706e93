import { dayOf, shortDate } from '../core/dates.ts';
import { ask } from '../core/dialog.ts';
import { button, h } from '../core/dom.ts';
import { ToolElement } from '../core/element.ts';
import { bridgeRows } from './change.ts';
import { bridgePicture } from './picture.ts';

/** Now and wished on five steps, kept at several moments, with a picture of the change. */
class Brug extends ToolElement {
  private readonly drawing = h('div', {});
  private readonly list = h('ul', { class: 'lp-momenten' });
  private readonly momentName = h('input', {
    class: 'utrecht-textbox lp-invoer',
    type: 'text',
    id: 'lp-moment-naam',
    maxlength: '60',
    autocomplete: 'off',
  });
  private questions: { name: string; label: string }[] = [];

  protected override setUp(): void {
    this.questions = [...this.querySelectorAll<HTMLElement>('[data-soort="brug"]')].map((question) => ({
      name: question.dataset.naam ?? '',
      label: question.querySelector('.lp-vraag__kop')?.textContent?.trim() ?? '',
    }));
    this.append(
      h(
        'section',
        { class: 'lp-deel', 'aria-labelledby': 'lp-brug-plaatje' },
        h('h2', { class: 'nl-heading nl-heading--level-2', id: 'lp-brug-plaatje' }, 'Zo ziet uw brug eruit'),
        this.drawing,
        h(
          'div',
          { class: 'lp-moment lp-screen-only' },
          h(
            'label',
            { class: 'utrecht-form-label', for: 'lp-moment-naam' },
            'Bewaar dit moment. Hoe noemt u het?',
          ),
          this.momentName,
          button('Bewaar dit moment', () => this.keep(), { drawing: 'bewaar' }),
        ),
        this.list,
      ),
    );
  }

  protected override actions(): HTMLElement[] {
    const plan = this.dataset.plan;
    if (!plan) return [];
    return [h('a', { class: 'nl-button nl-button--primary lp-button', href: plan }, 'Maak er een plan van')];
  }

  protected override refresh(): void {
    const rows = bridgeRows(this.questions, this.values, this.moments);
    this.drawing.replaceChildren(
      rows.length > 0
        ? bridgePicture(rows, this.moments)
        : h('p', { class: 'nl-paragraph' }, 'Kies hierboven een trede. Dan komt hier een plaatje.'),
    );
    this.list.replaceChildren(
      ...this.moments.map((moment, index) => {
        const remove = button('Haal weg', () => this.dropMoment(index), { drawing: 'wis' });
        remove.setAttribute('aria-label', `Haal weg: ${moment.name}`);
        return h(
          'li',
          { class: 'lp-momenten__een lp-screen-only' },
          `${moment.name}, ${shortDate(moment.date)}`,
          remove,
        );
      }),
    );
  }

  private keep(): void {
    if (bridgeRows(this.questions, this.values, []).length === 0) {
      this.status.warn('Kies eerst een trede. Dan kunt u dit moment bewaren.');
      return;
    }
    const name = this.momentName.value.trim() || `Keer ${this.moments.length + 1}`;
    this.momentName.value = '';
    this.keepMoment(name);
    this.status.say(
      `“${name}” is bewaard op ${shortDate(dayOf(new Date()))}. Kijk later nog eens hoe het gaat.`,
    );
  }

  private async dropMoment(index: number): Promise<void> {
    const name = this.moments[index]?.name ?? '';
    const sure = await ask({
      title: 'Wilt u dit moment weghalen?',
      text: `“${name}” staat dan niet meer in uw plaatje.`,
      yes: 'Ja, haal weg',
      no: 'Nee, laat staan',
    });
    if (!sure) return;
    this.moments = this.moments.filter((_, at) => at !== index);
    this.changed();
    this.momentName.focus();
  }
}

customElements.define('lp-brug', Brug);
