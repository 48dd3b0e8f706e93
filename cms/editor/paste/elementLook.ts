import { safeHref } from '../../letters/import/letterText.ts';

/** How words look, as far as a letter keeps it. */
export interface Look {
  bold?: boolean;
  italic?: boolean;
  href?: string;
}

/** The whole name: Word's `o:p` is no `p`, whatever a parser makes of the colon. */
export const nameOf = (element: Element): string => element.tagName.toLowerCase();

/** What Word or a page does not show, and so nobody meant to copy. */
export function isHidden(style: string): boolean {
  return /display:\s*none|mso-hide:\s*all|mso-list:\s*ignore|mso-element:\s*(?:header|footer)|visibility:\s*hidden/.test(
    style,
  );
}

/** h1 and h2 stand as a heading, the rest below it; Word says the level of its own styles in the outline. */
export function headingLevel(element: Element, style: string): 2 | 3 | undefined {
  const tag = /^h([1-6])$/.exec(nameOf(element))?.[1];
  const outline = /mso-outline-level:\s*([1-6])/.exec(style)?.[1];
  const named = /^(?:Mso)?(?:Heading|Kop)([1-6])$/i.exec(element.className)?.[1];
  const level = Number(tag ?? outline ?? named ?? (/^MsoTitle$/i.test(element.className) ? 1 : 0));
  if (level === 0) return undefined;
  return level <= 2 ? 2 : 3;
}

/** The mark of a list that Word wrote out as text: `1.` or a bullet. */
export function ignoredMark(element: Element): string {
  const spans = [...element.querySelectorAll('span')];
  const ignored = spans.find((span) => /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''));
  return (ignored?.textContent ?? '').trim();
}

/** What an inline element adds to the look of its words; a style says more than a tag. */
export function lookOf(element: Element, style: string, look: Look): Look {
  const name = nameOf(element);
  const next: Look = { ...look };
  if (name === 'b' || name === 'strong') next.bold = true;
  if (name === 'i' || name === 'em') next.italic = true;
  const weight = /(?:^|[;\s])font-weight:\s*(bold|normal|\d+)/.exec(style)?.[1];
  if (weight) setLook(next, 'bold', weight === 'bold' || Number(weight) >= 600);
  const slant = /(?:^|[;\s])font-style:\s*(italic|normal)/.exec(style)?.[1];
  if (slant) setLook(next, 'italic', slant === 'italic');
  const href = name === 'a' ? safeHref(element.getAttribute('href')) : undefined;
  if (href) next.href = href;
  return next;
}

function setLook(look: Look, which: 'bold' | 'italic', on: boolean): void {
  if (on) look[which] = true;
  else delete look[which];
}
