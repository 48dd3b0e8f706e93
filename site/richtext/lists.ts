interface ListNode {
  listType?: unknown;
  children?: unknown[];
}

type Inside = (args: { nodes: unknown[] }) => string[];

const CLASSES: Record<string, { tag: string; list: string; item: string }> = {
  bullet: {
    tag: 'ul',
    list: 'utrecht-unordered-list',
    item: 'utrecht-unordered-list__item',
  },
  number: { tag: 'ol', list: 'utrecht-ordered-list', item: 'utrecht-ordered-list__item' },
  check: { tag: 'ul', list: 'lp-checklist', item: 'lp-checklist__item' },
};

/**
 * A list with its items. Lexical keeps a nested list in an item of its own; HTML wants it inside the item it
 * belongs to, so that a screen reader announces it there.
 */
export function renderList(node: ListNode, nodesToHTML: Inside): string {
  const kind = CLASSES[String(node.listType)] ?? CLASSES.bullet;
  if (!kind) return '';
  const items: string[] = [];
  for (const child of (node.children ?? []) as ListNode[]) {
    const html = nodesToHTML({ nodes: child.children ?? [] }).join('');
    const onlyLists = (child.children ?? []).every((part) => (part as { type?: unknown }).type === 'list');
    if (onlyLists && items.length > 0 && html) items[items.length - 1] += html;
    else items.push(html);
  }
  const lines = items.map((html) => `<li class="${kind.item}">${html}</li>`).join('');
  return `<${kind.tag} class="${kind.list}">${lines}</${kind.tag}>`;
}
