import { bridgeRows, wishes } from '../brug/change.ts';
import { calendarFile } from '../core/calendar.ts';
import { isDay, parseTime } from '../core/dates.ts';
import { button, h } from '../core/dom.ts';
import { download } from '../core/download.ts';
import { ToolElement } from '../core/element.ts';
import { offerExamples } from '../core/examples.ts';
import { loadSheet } from '../core/storage.ts';
import { textAt } from '../core/values.ts';

const MOST_WISHES = 4;
/** From a step of five to a mark of ten. */
const asMark = (step: number) => String(step * 2);

/** One small step, who helps and when; takes over what somebody wants from the bridge. */
class Plan extends ToolElement {
  protected override setUp(): void {
    offerExamples(this, (question, { when, action }) => {
      this.setValue(`${question}.als`, when);
      this.setValue(`${question}.dan`, action);
      this.status.say('Het voorbeeld staat in uw plan. U mag het veranderen.');
    });
    this.offerWishes();
  }

  protected override actions(): HTMLElement[] {
    return [
      button('Zet de stap in mijn agenda', () => this.toCalendar(), { kind: 'primary', drawing: 'agenda' }),
    ];
  }

  private offerWishes(): void {
    const questions = JSON.parse(this.dataset.brugVragen ?? '[]') as { name: string; label: string }[];
    const bridge = this.dataset.brug && loadSheet({ sheet: this.dataset.brug, title: 'Mijn brug' });
    if (!bridge) return;
    const rows = wishes(bridgeRows(questions, bridge.values, [])).slice(0, MOST_WISHES);
    if (rows.length === 0) return;
    this.prepend(
      h(
        'section',
        { class: 'lp-voorbeelden lp-screen-only', 'aria-labelledby': 'lp-plan-brug' },
        h('h2', { class: 'nl-heading nl-heading--level-4', id: 'lp-plan-brug' }, 'Dit wilt u op uw brug'),
        h('p', { class: 'nl-paragraph' }, 'Kies één ding. Dan zetten wij het in uw plan.'),
        h(
          'div',
          { class: 'lp-actions' },
          ...rows.map(({ label, now, wish }) =>
            button(`${label}: van ${now} naar ${wish}`, () => {
              this.setValue('doel.wens', `${label}: van trede ${now} naar trede ${wish}`);
              if (now) this.setValue('nu-en-straks.nu', asMark(now));
              if (wish) this.setValue('nu-en-straks.straks', asMark(wish));
              this.status.say(`“${label}” staat nu bij uw doel. Schrijf het in uw eigen woorden.`);
            }),
          ),
        ),
      ),
    );
  }

  private toCalendar(): void {
    const day = textAt(this.values, 'stap.dag');
    if (!isDay(day)) {
      this.status.warn('Kies eerst een dag bij uw kleine stap.');
      this.querySelector<HTMLElement>('[name="stap.dag"]')?.focus();
      return;
    }
    const step = textAt(this.values, 'stap.wat') || 'Mijn kleine stap';
    const helper = textAt(this.values, 'stap.wie');
    const event = {
      title: step,
      day,
      time: parseTime(textAt(this.values, 'stap.tijd')),
      note: helper ? `Wie mij helpt: ${helper}` : undefined,
    };
    download('mijn-stap.ics', 'text/calendar', calendarFile([event]));
    this.status.say(
      'Het bestand “mijn-stap.ics” staat bij uw downloads. Open het. Dan staat de stap in uw agenda.',
    );
  }
}

customElements.define('lp-plan', Plan);
