import { dayOf } from '../core/dates.ts';
import { button, h } from '../core/dom.ts';
import { download } from '../core/download.ts';
import { ToolElement } from '../core/element.ts';
import { unpackSheet } from '../core/saved-file.ts';
import { LIMITS } from '../core/sheet-data.ts';
import { loadSheet } from '../core/storage.ts';
import { isEmpty, textAt, type Values } from '../core/values.ts';
import type { SheetOutline } from '../stapelen/outline.ts';
import { AGREEMENT_HEADS, agreementsOf, mergeValues, type PlanAnswer, planOf } from '../stapelen/plan.ts';
import { sheetChooser } from '../stapelen/sheet-chooser.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Joins the five sheets, of this device and of colleagues' files, into one plan to print or to take on in Word. */
class Preventieplan extends ToolElement {
  private readonly plan = h('div', { class: 'lp-plan' });
  private readonly copies = new Map<string, Values[]>();
  private outline: SheetOutline[] = [];

  protected override setUp(): void {
    this.outline = JSON.parse(this.dataset.bladen ?? '[]') as SheetOutline[];
    for (const { slug, title } of this.outline) {
      const kept = loadSheet({ sheet: slug, title });
      if (kept && !isEmpty(kept.values)) this.copies.set(slug, [kept.values]);
    }
    this.append(
      ...sheetChooser('Voeg bladen van collega’s toe', (files) => void this.join(files)),
      this.plan,
    );
  }

  protected override actions(): HTMLElement[] {
    return [button('Download als Word', () => void this.asWord(), { kind: 'primary' })];
  }

  private get sheets(): Map<string, Values> {
    return new Map([...this.copies].map(([slug, copies]) => [slug, mergeValues(copies)]));
  }

  private async join(files: File[]): Promise<void> {
    const refused: string[] = [];
    let joined = 0;
    for (const file of files) {
      const text = file.size > LIMITS.fileBytes ? '' : await file.text().catch(() => '');
      const found = this.outline
        .map(({ slug, title }) => ({ slug, read: unpackSheet(text, { sheet: slug, title }) }))
        .find(({ read }) => read.ok);
      if (found?.read.ok) {
        this.copies.set(found.slug, [...(this.copies.get(found.slug) ?? []), found.read.data.values]);
        joined += 1;
      } else {
        refused.push(file.name);
      }
    }
    if (refused.length > 0)
      this.status.warn(`Dit is geen blad van Stop het stapelen: ${refused.join(', ')}.`);
    else
      this.status.say(
        `Toegevoegd: ${joined} ${joined === 1 ? 'blad' : 'bladen'}. Ze blijven op dit apparaat.`,
      );
    this.refresh();
  }

  private async asWord(): Promise<void> {
    this.status.say('Het Word-bestand wordt gemaakt.');
    try {
      const { planAsWord } = await import('./word.ts');
      const sheets = this.sheets;
      const frame = {
        organisation: textAt(this.values, 'plan.gemeente'),
        period: textAt(this.values, 'plan.periode'),
        makers: textAt(this.values, 'plan.makers'),
      };
      const word = await planAsWord(frame, agreementsOf(this.outline, sheets), planOf(this.outline, sheets));
      const name = `preventieplan-${dayOf(new Date())}.docx`;
      download(name, WORD, await word.arrayBuffer());
      this.status.say(`Het bestand “${name}” staat bij uw downloads.`);
    } catch {
      this.status.warn(
        'Het Word-bestand lukt nu niet. Kijk of u internet hebt en probeer het opnieuw, of print het plan.',
      );
    }
  }

  protected override refresh(): void {
    const sheets = this.sheets;
    const agreements = agreementsOf(this.outline, sheets);
    const parts = planOf(this.outline, sheets);
    this.plan.replaceChildren(
      h('h2', { class: 'nl-heading nl-heading--level-2' }, 'Onze afspraken'),
      agreements.length > 0
        ? agreementTable(agreements.map((row) => [row.title, row.away, row.stronger, row.who, row.noticed]))
        : h(
            'p',
            { class: 'nl-paragraph' },
            'Hier komt wat u onderaan de bladen kiest. Begin met één blad: dan ziet u meteen iets staan.',
          ),
      ...parts.flatMap(({ slug, title, sections }) => [
        h('h2', { class: 'nl-heading nl-heading--level-2' }, title),
        ...(sections.length > 0
          ? sections.flatMap((section) => [
              h('h3', { class: 'nl-heading nl-heading--level-3' }, section.title),
              ...section.answers.flatMap(answerBlocks),
            ])
          : [
              h(
                'p',
                { class: 'nl-paragraph' },
                'Dit blad is nog leeg. ',
                h(
                  'a',
                  { class: 'nl-link lp-screen-only', href: `/hulpmiddelen/${slug}/` },
                  `Vul het in: ${title}`,
                ),
              ),
            ]),
      ]),
    );
  }
}

function answerBlocks(answer: PlanAnswer): HTMLElement[] {
  const flag = answer.kind === 'lijst' ? answer.flag : undefined;
  const question = h('h4', { class: 'nl-heading nl-heading--level-4' }, answer.question);
  if (answer.kind === 'lijst') {
    return [
      question,
      h(
        'ul',
        { class: 'utrecht-unordered-list lp-vlaggen', 'data-vlag': flag },
        ...answer.items.map((item) => h('li', { class: 'utrecht-unordered-list__item' }, item)),
      ),
    ];
  }
  if (answer.kind === 'tekst') {
    return [question, ...answer.lines.map((line) => h('p', { class: 'nl-paragraph' }, line))];
  }
  return [
    question,
    h(
      'dl',
      { class: 'lp-blikken' },
      ...answer.views.flatMap(({ who, lines }) => [
        h('dt', { class: 'lp-blikken__wie' }, who),
        ...lines.map((line) => h('dd', { class: 'lp-blikken__wat' }, line)),
      ]),
    ),
  ];
}

function agreementTable(rows: string[][]): HTMLElement {
  return h(
    'div',
    { class: 'lp-tabel-schuif', tabindex: '0', role: 'region', 'aria-label': 'Onze afspraken' },
    h(
      'table',
      { class: 'utrecht-table lp-tabel' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          ...AGREEMENT_HEADS.map((head) =>
            h('th', { scope: 'col', class: 'utrecht-table__header-cell' }, head),
          ),
        ),
      ),
      h(
        'tbody',
        {},
        ...rows.map(([title = '', ...cells]) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row', class: 'utrecht-table__header-cell' }, title),
            ...cells.map((cell) => h('td', { class: 'utrecht-table__cell lp-lines' }, cell || '–')),
          ),
        ),
      ),
    ),
  );
}

customElements.define('lp-preventieplan', Preventieplan);
