import type { Gesprekskaart } from '../loaders/schemas.ts';
import { escapeHtml } from '../richtext/text.ts';
import { CARD_TYPES } from '../sections.ts';

/** `Gesprekskaart 3` */
export const cardKind = ({ cardType, number }: Pick<Gesprekskaart, 'cardType' | 'number'>): string =>
  `${CARD_TYPES[cardType]}${number ? ` ${number}` : ''}`;

/** Both sides of a card as HTML: for the page and for the preview beside the editor. */
export function cardText(data: Gesprekskaart): string {
  const kind = escapeHtml(cardKind(data));
  return `<div class="lp-deck">${front(data, kind)}${back(data, kind)}</div>`;
}

function front({ title, duration, goal, front: text }: Gesprekskaart, kind: string): string {
  const long = duration ? `<p class="lp-note">${escapeHtml(duration)}</p>` : '';
  const aim = goal
    ? `<p class="nl-paragraph lp-card__goal"><strong>Doel:</strong> ${escapeHtml(goal)}</p>`
    : '';
  return `<section class="lp-card" aria-labelledby="voorkant"><div class="lp-card__head"><h2 class="lp-label" id="voorkant">${kind}: voorkant</h2>${long}</div><p class="lp-card__title" aria-hidden="true" data-pagefind-ignore>${escapeHtml(title)}</p>${aim}<div class="lp-prose">${text.html}</div></section>`;
}

function back({ questions, back: text }: Gesprekskaart, kind: string): string {
  const rows = questions.map(({ text: ask }) => `<li class="lp-asks__ask">${escapeHtml(ask)}</li>`);
  const asks =
    rows.length > 0
      ? `<h3 class="nl-heading nl-heading--level-4">Vragen die u kunt stellen</h3><ul class="lp-asks">${rows.join('')}</ul>`
      : '';
  return `<section class="lp-card" aria-labelledby="achterkant"><div class="lp-card__head"><h2 class="lp-label" id="achterkant">${kind}: achterkant</h2></div><div class="lp-prose">${asks}${text.html}</div></section>`;
}
