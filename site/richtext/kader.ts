import { isLexical } from './lexical.ts';
import { safeHref } from './links.ts';
import { escapeHtml } from './text.ts';

/** The three boxes an editor can put in a text; the label says in words what the colour says. */
const KINDS = {
  voorbeeld: { label: 'Voorbeeld', look: 'utrecht-spotlight-section--info' },
  'let-op': { label: 'Let op', look: 'utrecht-spotlight-section--warning' },
  bellen: { label: 'Bel gerust', look: 'utrecht-spotlight-section--ok' },
} as const;

/**
 * The block `kader` as a spotlight section. `tekst` is plain text with blank lines between paragraphs
 * and links as Markdown writes them, or rich text, which `richText` renders.
 */
export function renderKader(fields: unknown, richText: (value: unknown) => string): string {
  const { soort, titel, tekst } = (fields ?? {}) as Record<string, unknown>;
  const kind = KINDS[soort as keyof typeof KINDS] ?? KINDS.voorbeeld;
  const title = typeof titel === 'string' && titel.trim() ? titel.trim() : kind.label;
  const tag = title === kind.label ? '' : `<span class="lp-kader__kind">${kind.label}</span> `;
  const body = isLexical(tekst) ? richText(tekst) : paragraphs(typeof tekst === 'string' ? tekst : '');
  return `<div class="utrecht-spotlight-section ${kind.look} lp-kader"><p class="nl-paragraph lp-kader__title">${tag}<strong>${escapeHtml(title)}</strong></p>${body}</div>`;
}

function paragraphs(text: string): string {
  return text
    .split(/\n[ \t]*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => `<p class="nl-paragraph">${part.split('\n').map(withLinks).join('<br>')}</p>`)
    .join('');
}

// Plain text has one way to hold a link, the one of Markdown: [words](address).
function withLinks(line: string): string {
  return line
    .split(/(\[[^[\]]+\]\([^()\s]+\))/)
    .map((part) => {
      const link = /^\[([^[\]]+)\]\(([^()\s]+)\)$/.exec(part);
      const href = safeHref(link?.[2]);
      if (!link?.[1]) return escapeHtml(part);
      return href
        ? `<a class="nl-link" href="${escapeHtml(href)}">${escapeHtml(link[1])}</a>`
        : escapeHtml(link[1]);
    })
    .join('');
}
