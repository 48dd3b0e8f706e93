const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for HTML, in content and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

// Lexical's bit flags of a text node (lexical/src/LexicalConstants.ts).
const FORMATS = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
] as const;

/**
 * A text node with its marks. Underline is left out on purpose: on a web page it promises a link.
 * @param format Lexical's bit field
 */
export function renderText(text: unknown, format: unknown): string {
  const bits = typeof format === 'number' ? format : 0;
  let html = escapeHtml(typeof text === 'string' ? text : '');
  for (const [bit, tag] of FORMATS) if (bits & bit) html = `<${tag}>${html}</${tag}>`;
  return html;
}
