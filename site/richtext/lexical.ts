/** The part of Payload's rich text that we walk. */
export interface LexicalRoot {
  root: { children: unknown[] };
}

/** Whether a value has the shape in which Payload stores rich text. */
export function isLexical(value: unknown): value is LexicalRoot {
  const root = (value as LexicalRoot | null)?.root;
  return typeof root === 'object' && root !== null && Array.isArray(root.children);
}
