import * as schemas from '../loaders/schemas.ts';
import { checkDocument } from '../loaders/validate.ts';
import { articleText } from '../render/article-text.ts';
import { cardKind, cardText } from '../render/card-text.ts';
import { helpText } from '../render/help-text.ts';
import { worksheetLabel, worksheetText } from '../render/worksheet-text.ts';
import { escapeHtml } from '../richtext/text.ts';
import { HELP_THEMES, KNOWLEDGE_THEMES, LEARNING_STEPS } from '../sections.ts';

/** Kinds of pages whose drafts can be shown, with the room they are in. */
export const PREVIEW_KINDS = {
  hulp: { href: '/hulp/', label: 'Hulp' },
  kennisbank: { href: '/kennisbank/', label: 'Kennisbank' },
  'psycho-educatie': { href: '/psycho-educatie/', label: 'Psycho-educatie' },
  werkbladen: { href: '/werkbladen/', label: 'Werkbladen' },
  gesprekskaarten: { href: '/gesprekskaarten/', label: 'Gesprekskaarten' },
} as const;

export type PreviewKind = keyof typeof PREVIEW_KINDS;

/** What stands in the built frame where a draft comes. */
export const SPACE = {
  title: '%%voorbeeld-titel%%',
  label: '%%voorbeeld-soort%%',
  summary: '%%voorbeeld-samenvatting%%',
  text: '%%voorbeeld-tekst%%',
} as const;

/** Fields that are lists. What is being typed comes from Payload's form, where a list without rows is the number 0. */
const LISTS = new Set([
  ...['inHetKort', 'letters', 'steps', 'helpers', 'bring', 'sources'],
  ...['perspectives', 'sections', 'questions', 'options'],
]);

/** A draft misses what an editor has not come to yet. */
const NOT_WRITTEN = { title: 'Nog zonder titel', slug: 'voorbeeld' };

/**
 * Writes a draft into the frame of its kind, with the very code that makes the page.
 * @throws SiteContentError with a Dutch sentence when a field does not hold what the page needs
 */
export function fillFrame(kind: PreviewKind, frame: string, draft: Record<string, unknown>): string {
  const doc = {
    ...withLists(draft),
    title: draft.title || NOT_WRITTEN.title,
    slug: draft.slug || NOT_WRITTEN.slug,
    updatedAt: draft.updatedAt ?? new Date().toISOString(),
  };
  const { title, label, summary, text } = parts(kind, doc);
  return frame
    .replaceAll(SPACE.title, () => escapeHtml(title))
    .replaceAll(SPACE.label, () => escapeHtml(label))
    .replaceAll(SPACE.summary, () => escapeHtml(summary ?? ''))
    .replace(SPACE.text, () => text);
}

/** Rows hold lists too: the questions of a part, the choices of a question. */
function withLists(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (!LISTS.has(name)) return [name, value];
      const rows: unknown[] = Array.isArray(value) ? value : [];
      return [name, rows.map((each) => (isRow(each) ? withLists(each) : each))];
    }),
  );
}

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parts(kind: PreviewKind, doc: unknown) {
  if (kind === 'hulp') {
    const data = checkDocument(kind, schemas.hulp, doc);
    return { ...data, label: HELP_THEMES[data.theme], text: helpText(data) };
  }
  if (kind === 'kennisbank') {
    const data = checkDocument(kind, schemas.kennisbank, doc);
    return { ...data, label: KNOWLEDGE_THEMES[data.theme], text: articleText(data) };
  }
  if (kind === 'werkbladen') {
    const data = checkDocument(kind, schemas.werkbladen, doc);
    return { ...data, label: worksheetLabel(data), text: worksheetText(data) };
  }
  if (kind === 'gesprekskaarten') {
    const data = checkDocument(kind, schemas.gesprekskaarten, doc);
    return { ...data, label: cardKind(data), text: cardText(data) };
  }
  const data = checkDocument(kind, schemas.psychoEducatie, doc);
  return { ...data, label: LEARNING_STEPS[data.step], text: articleText(data) };
}
