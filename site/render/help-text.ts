import type { Hulp } from '../loaders/schemas.ts';
import { PICTURES } from '../pictures.ts';
import { escapeHtml } from '../richtext/text.ts';
import { phoneLink } from './phone-link.ts';

/**
 * What a help page says, under its title, as HTML: the reading page, the page that reads aloud and the preview
 * beside the editor all say the same. The rich text comes in safe (see richtext/html.ts); the rest is escaped here.
 */
export function helpText(data: Hulp): string {
  return [inShort(data), steps(data), helpers(data), bring(data), afterwards(data), data.body.html].join(
    '\n',
  );
}

const heading = (id: string, text: string) =>
  `<h2 class="nl-heading nl-heading--level-2" id="${id}">${text}</h2>`;

const lines = (text: string | undefined) =>
  text ? `<p class="nl-paragraph lp-lines">${escapeHtml(text)}</p>` : '';

/** The page in three sentences with a picture each, for who reads little. */
function inShort({ inHetKort }: Hulp): string {
  if (inHetKort.length === 0) return '';
  const rows = inHetKort.map(
    ({ icon, text }) =>
      `<li class="lp-short__row"><svg class="lp-picture" viewBox="0 0 24 24" aria-hidden="true"><path d="${PICTURES[icon]}"/></svg><span>${escapeHtml(text)}</span></li>`,
  );
  return `<section class="lp-short" aria-labelledby="kort"><h2 class="nl-heading nl-heading--level-4" id="kort">In het kort</h2><ul class="lp-short__rows">${rows.join('')}</ul></section>`;
}

function steps({ steps: rows }: Hulp): string {
  if (rows.length === 0) return '';
  const items = rows.map(
    ({ title, text }) =>
      `<li class="lp-steps__step"><h3 class="nl-heading nl-heading--level-4">${escapeHtml(title)}</h3>${lines(text)}</li>`,
  );
  return `<section aria-labelledby="stappen">${heading('stappen', 'Wat u nu kunt doen')}<ol class="lp-steps">${items.join('')}</ol></section>`;
}

function helpers({ helpers: rows }: Hulp): string {
  if (rows.length === 0) return '';
  const items = rows.map(({ name, phone, text, url }) => {
    const call = phone ? phoneLink(phone, name, 'lp-helpers__phone') : '';
    const site = url
      ? `<p class="nl-paragraph"><a class="nl-link lp-helpers__site" href="${escapeHtml(url)}">Naar de website<span class="lp-hidden"> van ${escapeHtml(name)}</span></a></p>`
      : '';
    return `<li class="lp-helpers__helper"><h3 class="nl-heading nl-heading--level-4">${escapeHtml(name)}</h3>${call}${lines(text)}${site}</li>`;
  });
  return `<section aria-labelledby="wie-helpt">${heading('wie-helpt', 'Wie u helpt')}<ul class="lp-helpers">${items.join('')}</ul></section>`;
}

function bring({ bring: rows }: Hulp): string {
  if (rows.length === 0) return '';
  const items = rows.map(({ text }) => `<li class="lp-checklist__item">${escapeHtml(text)}</li>`);
  return `<section aria-labelledby="meenemen">${heading('meenemen', 'Wat u meeneemt of bij de hand houdt')}<ul class="lp-checklist">${items.join('')}</ul></section>`;
}

function afterwards({ afterwards: text }: Hulp): string {
  if (!text) return '';
  return `<section aria-labelledby="daarna">${heading('daarna', 'Wat er daarna gebeurt')}${lines(text)}</section>`;
}
