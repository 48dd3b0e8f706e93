import { colophonOf } from '../colophon.ts';
import type { LetterModel, ListBlock, Picture, RenderBlock, Run } from '../model.ts';
import { assertRenderable, isSafeHref } from '../problems.ts';
import { LETTER_CSS } from './letterCss.ts';

interface HtmlOptions {
  /** For the writer's own eyes: values are marked, and a letter with problems is shown as far as it goes. */
  preview?: boolean;
}

/**
 * The letter as one whole HTML page, to mail or to show in a portal: nothing is fetched from elsewhere, and
 * nothing in it can run. The code to scan is a link here: who reads this holds the phone already.
 * @throws UnrenderableLetter when not everybody could read it (never for a preview)
 */
export function writeHtml(model: LetterModel, { preview = false }: HtmlOptions = {}): string {
  if (!preview) assertRenderable(model);
  const { title, sender, addressee, date, reference, front, back, signatory, qr } = model;
  const contact = colophonOf(sender)
    .map(({ label, lines }) => `<dt>${escapeHtml(label)}</dt><dd>${lines.map(escapeHtml).join('<br>')}</dd>`)
    .join('');
  const about = [['Datum', date] as const, ...(reference ? [['Kenmerk', reference] as const] : [])]
    .map(([label, value]) => `<div><dt>${label}</dt> <dd>${escapeHtml(value)}</dd></div>`)
    .join('');
  const write = (blocks: readonly RenderBlock[]) =>
    blocks.map((block) => writeBlock(block, preview)).join('\n');
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="author" content="${escapeHtml(sender.name)}">
<title>${escapeHtml(title)}</title>
<style>${LETTER_CSS}</style>
</head>
<body>
<header class="afzender">
${sender.logo ? logo(sender.logo) : `<p class="naam">${escapeHtml(sender.name)}</p>`}
</header>
<main>
<article aria-labelledby="onderwerp">
<section class="blad" aria-label="Voorkant">
${addressee.length > 0 ? `<address class="adres"><small>${escapeHtml(sender.returnAddress)}</small><br>${addressee.map(escapeHtml).join('<br>')}</address>` : ''}
<dl class="kenmerken">${about}</dl>
<h1 id="onderwerp">${escapeHtml(title)}</h1>
${write(front)}
${signatory ? `<p>Met vriendelijke groet,</p>\n<p>${[signatory.name, signatory.role ?? ''].filter(Boolean).map(escapeHtml).join('<br>')}</p>` : ''}
${qr && isSafeHref(qr.url) ? `<p class="meer">${escapeHtml(qr.label)}: <a href="${escapeHtml(qr.url)}">${escapeHtml(qr.url)}</a></p>` : ''}
</section>
${back.length > 0 ? `<section class="blad achterkant" aria-label="Achterkant">\n${write(back)}\n</section>` : ''}
</article>
</main>
<footer class="colofon"><p class="naam">${escapeHtml(sender.name)}</p><dl>${contact}</dl></footer>
</body>
</html>
`;
}

function writeBlock(block: RenderBlock, preview: boolean): string {
  const words = (runs: readonly Run[]) => writeRuns(runs, preview);
  if (block.type === 'heading') return `<h${block.level}>${words(block.runs)}</h${block.level}>`;
  if (block.type === 'paragraph') return `<p>${words(block.runs)}</p>`;
  if (block.type === 'list') return writeList(block, preview);
  const head = block.head.map((cell) => `<th scope="col">${words(cell)}</th>`).join('');
  const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${words(cell)}</td>`).join('')}</tr>`);
  return `<table>${head && `<thead><tr>${head}</tr></thead>`}<tbody>${rows.join('')}</tbody></table>`;
}

function writeList(list: ListBlock, preview: boolean): string {
  const tag = list.ordered ? 'ol' : 'ul';
  const items = list.items.map(
    (item) => `<li>${writeRuns(item.runs, preview)}${item.list ? writeList(item.list, preview) : ''}</li>`,
  );
  return `<${tag}>${items.join('')}</${tag}>`;
}

/** Runs of one link are one link, so that a screen reader says it once. */
function writeRuns(runs: readonly Run[], preview: boolean): string {
  let html = '';
  let open: string | undefined;
  for (const run of runs) {
    const href = run.href !== undefined && isSafeHref(run.href) ? run.href : undefined;
    if (href !== open) {
      if (open !== undefined) html += '</a>';
      if (href !== undefined) html += `<a href="${escapeHtml(href)}">`;
      open = href;
    }
    html += writeRun(run, preview);
  }
  return open === undefined ? html : `${html}</a>`;
}

function writeRun({ text, bold, italic, missing, filled }: Run, preview: boolean): string {
  let html = escapeHtml(text).replaceAll('\n', '<br>');
  if (bold) html = `<strong>${html}</strong>`;
  if (italic) html = `<em>${html}</em>`;
  if (missing) return `<strong class="ontbreekt">${html}</strong>`;
  return filled && preview ? `<span class="waarde">${html}</span>` : html;
}

const logo = ({ bytes, type, alt }: Picture): string =>
  `<img src="data:${type};base64,${base64(bytes)}" alt="${escapeHtml(alt)}" height="68">`;

/** Without Node's Buffer: a preview may be made in a browser. */
function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
