import { calendarFile } from '../core/calendar.ts';
import { dayOf, isDay } from '../core/dates.ts';
import { button, h } from '../core/dom.ts';
import { download } from '../core/download.ts';
import { ToolElement } from '../core/element.ts';
import { LIMITS } from '../core/sheet-data.ts';
import { textAt } from '../core/values.ts';
import { readInBrowser } from './client.ts';
import type { LetterReading } from './reading.ts';
import { calendarEvents, findings } from './show-findings.ts';
import { letterWithWords } from './show-letter.ts';

const LETTER = 'brief.tekst';
const DATE = 'brief.datum';

/** Reads a pasted letter in this browser and says what it wants. */
class Briefhulp extends ToolElement {
  private readonly result = h('div', {
    class: 'lp-brief-uitkomst',
    role: 'region',
    'aria-label': 'Wat er in uw brief staat',
    tabindex: '-1',
  });
  private readonly ask = h('div', { class: 'lp-brief-datum', hidden: true });
  private readonly trouble = h('p', {
    class: 'nl-paragraph lp-brief-fout',
    id: 'lp-brief-fout',
    role: 'alert',
  });
  private reading: LetterReading | undefined;

  protected override setUp(): void {
    const letter = this.querySelector(`[name="${LETTER}"]`);
    const date = this.querySelector(`[name="${DATE}"]`);
    if (!letter || !date) return;
    letter.setAttribute('aria-describedby', 'lp-brief-fout');
    letter.after(this.trouble);
    const start = button('Lees mijn brief', () => this.read(), { kind: 'primary', drawing: 'brief' });
    const holder = this.querySelector('.lp-brief-invoer');
    holder?.append(h('div', { class: 'lp-actions' }, start));
    const dateField = date.closest<HTMLElement>('.lp-veld');
    if (dateField) this.ask.append(dateField);
    date.addEventListener('change', () => this.reading && this.read(true));
    holder?.after(this.ask, this.result);
    // With script the letter tells most of it; the sheet of paper stays within reach.
    const paper = this.querySelector('.lp-brief-papier');
    if (paper instanceof HTMLDetailsElement) paper.open = false;
  }

  protected override refresh(): void {
    // A letter that was wiped or replaced takes its findings with it.
    if (this.reading && textAt(this.values, LETTER) !== this.readText) this.clear();
  }

  private readText = '';

  private clear(): void {
    this.reading = undefined;
    this.result.replaceChildren();
    this.ask.hidden = true;
  }

  private fail(text: string): void {
    this.clear();
    this.status.clear();
    this.trouble.textContent = text;
    const letter = this.querySelector<HTMLTextAreaElement>(`[name="${LETTER}"]`);
    letter?.setAttribute('aria-invalid', 'true');
    letter?.focus();
  }

  private async read(stay = false): Promise<void> {
    const text = textAt(this.values, LETTER);
    const letter = this.querySelector(`[name="${LETTER}"]`);
    this.trouble.textContent = '';
    letter?.removeAttribute('aria-invalid');
    if (!text) return this.fail('Plak eerst uw brief in het vak. Of typ over wat er staat.');
    if (text.length > LIMITS.textLength) {
      return this.fail('Deze tekst is te lang voor één brief. Haal weg wat niet bij de brief hoort.');
    }
    const given = textAt(this.values, DATE);
    const today = dayOf(new Date());
    this.status.say('Wij lezen uw brief. Dat duurt heel even.');
    try {
      const reading = await readInBrowser(text, { today, givenDate: isDay(given) ? given : undefined });
      if (!reading.readable) {
        return this.fail(
          'Wij kunnen dit niet lezen. Is het een brief in het Nederlands? Plak dan de hele tekst, ook de datum.',
        );
      }
      this.readText = text;
      this.show(reading, today, stay);
    } catch {
      this.fail(
        'Uw browser kan de brief niet lezen. Gebruik het blad hieronder, of bel ons. Wij lezen met u mee.',
      );
    }
  }

  private show(reading: LetterReading, today: string, stay: boolean): void {
    this.reading = reading;
    this.ask.hidden = reading.letterDate?.from === 'brief';
    const events = calendarEvents(reading, this.phone);
    const actions = h(
      'div',
      { class: 'lp-actions lp-screen-only' },
      events.length > 0 &&
        button(
          events.length === 1 ? 'Zet de dag in mijn agenda' : 'Zet de dagen in mijn agenda',
          () => download('brief.ics', 'text/calendar', calendarFile(events)),
          { kind: 'primary', drawing: 'agenda' },
        ),
      button('Print deze uitleg', () => window.print(), { drawing: 'print' }),
      this.dataset.plan &&
        h(
          'a',
          { class: 'nl-button nl-button--secondary lp-button', href: this.dataset.plan },
          'Maak er een plan van',
        ),
    );
    this.result.replaceChildren(
      ...findings(reading, {
        today,
        phone: this.phone,
        organisation: this.dataset.organisatie ?? 'de gemeente',
        helpTitles: JSON.parse(this.dataset.hulp ?? '{}') as Record<string, string>,
      }),
      actions,
      letterWithWords(reading),
    );
    this.status.clear();
    if (!stay) {
      this.result.focus();
      this.result.scrollIntoView({ block: 'start' });
    }
  }

  private get phone(): string {
    return this.dataset.telefoon ?? '';
  }
}

customElements.define('lp-briefhulp', Briefhulp);
