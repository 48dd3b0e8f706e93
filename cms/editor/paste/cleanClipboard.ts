import type { TextBlock } from '../../letters/import/letterText.ts';
import { cleanHtml } from './cleanHtml.ts';
import { cleanPlainText } from './cleanPlainText.ts';

const HAS_STRUCTURE = /<(?:p|li|h[1-6]|tr|br|div)[\s>/]/i;

/**
 * The letter text on a clipboard. The HTML counts when it knows about paragraphs; PDF viewers give HTML that does
 * not, and then the plain text knows more.
 */
export function cleanClipboard({ html, text }: { html: string; text: string }): TextBlock[] {
  if (html && (HAS_STRUCTURE.test(html) || !text.includes('\n'))) {
    // A document of DOMParser never runs a script and never loads an image.
    const blocks = cleanHtml(new DOMParser().parseFromString(html, 'text/html').body);
    if (blocks.length > 0) return blocks;
  }
  return cleanPlainText(text);
}
