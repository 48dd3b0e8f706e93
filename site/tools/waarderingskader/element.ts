import { h } from '../core/dom.ts';
import { ToolElement } from '../core/element.ts';
import { partsOf, questionsOf } from '../core/parts.ts';
import { unpackSheet } from '../core/saved-file.ts';
import { LIMITS } from '../core/sheet-data.ts';
import type { Values } from '../core/values.ts';
import { sheetChooser } from '../stapelen/sheet-chooser.ts';
import { countsOf, FEWEST_SHEETS, groupScores, inDutch, type ScoredPart, scoresOf } from './scores.ts';

/** The figures of one conversation by part, and of a group of sheets together, without names. */
class Waarderingskader extends ToolElement {
  private readonly own = h('div', { class: 'lp-uitkomst__inhoud' });
  private readonly group = h('div', { class: 'lp-uitkomst__inhoud' });
  private sheets: Values[] = [];

  protected override setUp(): void {
    this.append(
      section('lp-mijn-beeld', 'Uw beeld van dit gesprek', this.own),
      section(
        'lp-bundel',
        'Bladen bundelen',
        h(
          'p',
          { class: 'nl-paragraph' },
          `Bewaarden collega’s hun blad als bestand? Kies er ${FEWEST_SHEETS} of meer. U ziet dan het beeld van de groep, zonder namen. De bestanden blijven op dit apparaat.`,
        ),
        ...sheetChooser('Kies bestanden', (files) => void this.bundle(files)),
        this.group,
      ),
    );
  }

  private parts(): ScoredPart[] {
    return partsOf(this).flatMap(({ title, element }) => {
      const names = questionsOf(element)
        .filter(({ kind }) => kind === 'schaal')
        .map(({ name }) => name);
      return names.length > 0 ? [{ title, names }] : [];
    });
  }

  protected override refresh(): void {
    const scores = scoresOf(this.parts(), this.values);
    this.own.replaceChildren(
      scores.every(({ mean }) => mean === undefined)
        ? h('p', { class: 'nl-paragraph' }, 'Geef hierboven een cijfer. Dan ziet u hier het beeld.')
        : table(
            'Gemiddeld cijfer per onderdeel',
            ['Onderdeel', 'Cijfer'],
            scores.map(({ title, mean }) => [title, figure(mean)]),
          ),
    );
  }

  private async bundle(files: File[]): Promise<void> {
    const sheets: Values[] = [];
    const refused: string[] = [];
    for (const file of files) {
      const text = file.size > LIMITS.fileBytes ? '' : await file.text().catch(() => '');
      const read = unpackSheet(text, this.sheetName);
      if (read.ok) sheets.push(read.data.values);
      else refused.push(file.name);
    }
    if (refused.length > 0) {
      this.status.warn(`Dit past hier niet en telt niet mee: ${refused.join(', ')}.`);
    }
    if (sheets.length < FEWEST_SHEETS) {
      this.group.replaceChildren(
        h(
          'p',
          { class: 'nl-paragraph' },
          `U koos ${sheets.length} goede bladen. Kies er minstens ${FEWEST_SHEETS}: bij minder is te zien wie wat gaf.`,
        ),
      );
      return;
    }
    this.sheets = sheets;
    if (refused.length === 0) this.status.say(`${sheets.length} bladen zijn gebundeld.`);
    this.showGroup();
  }

  private showGroup(): void {
    const scores = groupScores(this.parts(), this.sheets);
    const choices = questionsOf(this).filter(({ kind }) => kind === 'keuze');
    this.group.replaceChildren(
      table(
        `Beeld van ${this.sheets.length} gesprekken`,
        ['Onderdeel', 'Gemiddeld', 'Laagste', 'Hoogste'],
        scores.map(({ title, mean, lowest, highest }) => [
          title,
          figure(mean),
          lowest === undefined ? '–' : inDutch(lowest),
          highest === undefined ? '–' : inDutch(highest),
        ]),
      ),
      ...choices.map(({ name, title }) =>
        table(
          title,
          ['Antwoord', 'Aantal'],
          countsOf(name, this.sheets).map(({ answer, times }) => [answer, String(times)]),
        ),
      ),
    );
  }
}

const section = (id: string, title: string, ...inside: Node[]): HTMLElement =>
  h(
    'section',
    { class: 'lp-uitkomst', 'aria-labelledby': id },
    h('h2', { class: 'nl-heading nl-heading--level-2', id }, title),
    ...inside,
  );

/** A figure with a bar beside it; the figure says it all to who does not see the bar. */
function figure(mean: number | undefined): Node {
  if (mean === undefined) return document.createTextNode('–');
  return h(
    'span',
    { class: 'lp-cijfer' },
    h('span', { class: 'lp-cijfer__getal' }, inDutch(mean)),
    h('meter', {
      class: 'lp-cijfer__balk',
      min: '0',
      max: '10',
      value: String(mean),
      'aria-hidden': 'true',
    }),
  );
}

function table(caption: string, heads: string[], rows: (Node | string)[][]): HTMLElement {
  return h(
    'div',
    { class: 'lp-tabel-schuif', tabindex: '0', role: 'region', 'aria-label': caption },
    h(
      'table',
      { class: 'utrecht-table lp-tabel' },
      h('caption', { class: 'utrecht-table__caption' }, caption),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          ...heads.map((head) => h('th', { scope: 'col', class: 'utrecht-table__header-cell' }, head)),
        ),
      ),
      h(
        'tbody',
        {},
        ...rows.map(([first, ...rest]) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row', class: 'utrecht-table__header-cell' }, first ?? ''),
            ...rest.map((cell) => h('td', { class: 'utrecht-table__cell' }, cell)),
          ),
        ),
      ),
    ),
  );
}

customElements.define('lp-waarderingskader', Waarderingskader);
