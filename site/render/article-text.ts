import type { Kennisbank, PsychoEducatie } from '../loaders/schemas.ts';
import { escapeHtml } from '../richtext/text.ts';

/** With fewer headings than this nobody gets lost. */
const LEAST_HEADINGS = 3;

/** An article with its list of headings and its sources, as HTML: for the page and for the preview. */
export function articleText(data: PsychoEducatie | Kennisbank): string {
  return [contents(data), data.body.html, 'sources' in data ? sources(data) : ''].join('\n');
}

function contents({ body }: Pick<Kennisbank, 'body'>): string {
  const top = body.headings.filter(({ level }) => level === 2);
  if (top.length < LEAST_HEADINGS) return '';
  // The text of a heading comes in safe (see richtext/headings.ts).
  const items = top.map(
    ({ id, text }) =>
      `<li class="utrecht-link-list__item"><a class="utrecht-link-list__link nl-link" href="#${id}">${text}</a></li>`,
  );
  return `<nav class="lp-contents" aria-labelledby="inhoudsopgave" data-pagefind-ignore><h2 class="nl-heading nl-heading--level-5" id="inhoudsopgave">Op deze pagina</h2><ul class="utrecht-link-list utrecht-link-list--html-ul">${items.join('')}</ul></nav>`;
}

function sources({ sources: rows }: Kennisbank): string {
  if (rows.length === 0) return '';
  const items = rows.map(({ author, url, title, year }) => {
    const name = escapeHtml(title);
    const linked = url ? `<a class="nl-link" href="${escapeHtml(url)}">${name}</a>` : `<cite>${name}</cite>`;
    const by = author ? `${escapeHtml(author)}, ` : '';
    return `<li class="utrecht-unordered-list__item">${by}${linked}${year ? ` (${escapeHtml(year)})` : ''}</li>`;
  });
  return `<section class="lp-sources" aria-labelledby="bronnen"><h2 class="nl-heading nl-heading--level-3" id="bronnen">Bronnen</h2><ul class="utrecht-unordered-list">${items.join('')}</ul></section>`;
}
