type Node = Record<string, unknown>;

/** Small builders for Payload's rich text, so that a test reads as what an editor wrote. */
export const doc = (...children: Node[]) => ({ root: { type: 'root', version: 1, children } });
export const text = (value: string, format = 0): Node => ({ type: 'text', text: value, format });
export const paragraph = (...children: Node[]): Node => ({ type: 'paragraph', children });
export const heading = (tag: string, value: string): Node => ({
  type: 'heading',
  tag,
  children: [text(value)],
});
export const link = (url: string, label: string): Node => ({
  type: 'link',
  fields: { linkType: 'custom', url },
  children: [text(label)],
});
export const item = (...children: Node[]): Node => ({ type: 'listitem', children });
export const list = (listType: string, ...children: Node[]): Node => ({ type: 'list', listType, children });
export const kader = (fields: Node): Node => ({ type: 'block', fields: { blockType: 'kader', ...fields } });
