import { phoneHref } from '../format/phone.ts';
import { escapeHtml } from '../richtext/text.ts';

const ICON =
  '<svg class="lp-phone__icon" viewBox="0 0 24 24" aria-hidden="true" width="20" height="20"><path d="M6.6 2.8 9.4 2l2 5-2.3 1.7a12.5 12.5 0 0 0 6.2 6.2l1.7-2.3 5 2-.8 2.8c-.5 1.9-2.2 3.2-4.1 3C9.7 19.6 4.4 14.3 3.6 6.9c-.2-1.9 1.1-3.6 3-4.1Z"/></svg>';

/**
 * A phone number to call with one tap, as HTML.
 * @param of  whose number it is; heard by screen readers, where the line around it is not
 * @param extra  a class of the place it stands in
 */
export function phoneLink(phone: string, of?: string, extra?: string): string {
  const href = phoneHref(phone);
  const classes = ['nl-link', 'lp-phone', extra].filter(Boolean).join(' ');
  if (!href) return `<span${extra ? ` class="${extra}"` : ''}>${escapeHtml(phone)}</span>`;
  const whose = of ? `<span class="lp-hidden"> (${escapeHtml(of)})</span>` : '';
  return `<a class="${classes}" href="${href}">${ICON} ${escapeHtml(phone)}${whose}</a>`;
}
