import { shortDate } from '../core/dates.ts';
import { h, s } from '../core/dom.ts';
import type { Moment } from '../core/sheet-data.ts';
import { type BridgeRow, changeOf } from './change.ts';

const ROW = 56;
const LEFT = 24;
const STEP = 68;
const WIDTH = LEFT * 2 + STEP * 4;
const LINE = 38;

const x = (step: number) => String(LEFT + (step - 1) * STEP);

/** A picture of the bridge: earlier moments as small dots, now as a full one, the wish as a ring with an arrow. */
export function bridgePicture(rows: readonly BridgeRow[], moments: readonly Moment[]): HTMLElement {
  const picture = s(
    'svg',
    {
      class: 'lp-brug-beeld',
      viewBox: `0 0 ${WIDTH} ${rows.length * ROW + 4}`,
      role: 'img',
      'aria-label': 'Uw brug als plaatje. Hetzelfde staat in de tabel eronder.',
    },
    ...rows.map((row, index) => drawRow(row, index * ROW)),
  );
  return h(
    'figure',
    { class: 'lp-brug-figuur' },
    h(
      'figcaption',
      { class: 'lp-brug-uitleg' },
      legend('nu', 'nu'),
      legend('wens', 'dit wil ik'),
      moments.length > 0 && legend('toen', 'eerder'),
    ),
    picture,
    bridgeTable(rows, moments),
  );
}

function legend(kind: string, words: string): HTMLElement {
  return h(
    'span',
    { class: 'lp-brug-sleutel' },
    s(
      'svg',
      { class: 'lp-brug-teken', viewBox: '0 0 24 24', 'aria-hidden': 'true' },
      s('circle', { class: `lp-brug-${kind}`, cx: '12', cy: '12', r: kind === 'toen' ? '5' : '9' }),
    ),
    words,
  );
}

function drawRow({ label, past, now, wish }: BridgeRow, top: number): SVGElement {
  const y = String(LINE);
  const steps = [1, 2, 3, 4, 5].map((step) =>
    s('circle', { class: 'lp-brug-trede', cx: x(step), cy: y, r: '3' }),
  );
  const dots = past.map((step) => step && s('circle', { class: 'lp-brug-toen', cx: x(step), cy: y, r: '6' }));
  return s(
    'g',
    { transform: `translate(0 ${top})` },
    s('text', { class: 'lp-brug-naam', x: '12', y: '18' }, label),
    s('path', { class: 'lp-brug-lijn', d: `M${x(1)} ${LINE}H${x(5)}` }),
    ...steps,
    now && wish && now !== wish
      ? s('path', { class: 'lp-brug-weg', d: `M${x(now)} ${LINE}H${x(wish)}` })
      : undefined,
    ...dots.map((dot) => dot || undefined),
    wish ? s('circle', { class: 'lp-brug-wens', cx: x(wish), cy: y, r: '12' }) : undefined,
    now ? s('circle', { class: 'lp-brug-nu', cx: x(now), cy: y, r: '8' }) : undefined,
  );
}

function bridgeTable(rows: readonly BridgeRow[], moments: readonly Moment[]): HTMLElement {
  const head = (text: string) => h('th', { scope: 'col' }, text);
  const cell = (step: number | undefined) => h('td', {}, step ? String(step) : '–');
  return h(
    'div',
    { class: 'lp-brug-tabelvak', role: 'region', 'aria-label': 'Tabel van uw brug', tabindex: '0' },
    h(
      'table',
      { class: 'lp-brug-tabel' },
      h('caption', {}, 'Treden van 1 tot 5'),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          head('Wat'),
          ...moments.map(({ name, date }) => head(`${name} (${shortDate(date)})`)),
          head('Nu'),
          head('Dit wil ik'),
          moments.length > 0 && head('Verschil'),
        ),
      ),
      h(
        'tbody',
        {},
        ...rows.map((row) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, row.label),
            ...row.past.map(cell),
            cell(row.now),
            cell(row.wish),
            moments.length > 0 && h('td', {}, changeOf(row) || '–'),
          ),
        ),
      ),
    ),
  );
}
