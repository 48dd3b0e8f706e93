import type { Page } from 'playwright-core';

const CONTROLS = [
  'button',
  'a[href]',
  'input:not([type="hidden"])',
  'select',
  'textarea',
  'summary',
  'dialog[open]',
  '[role="dialog"]',
  '[role="textbox"]',
  '[contenteditable="true"]',
];

/**
 * The controls inside `within` that a screen reader meets without a name, as their opening tags. Asked of the
 * browser's own accessibility tree, so that `title`, `aria-labelledby` and a label around a field count as they do there.
 * @param within  a CSS selector; what is hidden for a screen reader is passed over
 */
export async function namelessControls(
  page: Page,
  within: string,
): Promise<{ seen: number; nameless: string[] }> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const selector = CONTROLS.flatMap((control) => [
      `:is(${within}) ${control}`,
      `:is(${within}):is(${control})`,
    ]).join(', ');
    const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
    const nameless: string[] = [];
    let seen = 0;
    for (const nodeId of nodeIds) {
      const { nodes } = await session.send('Accessibility.getPartialAXTree', {
        nodeId,
        fetchRelatives: false,
      });
      const node = nodes[0];
      if (!node || node.ignored) continue;
      seen += 1;
      if (String(node.name?.value ?? '').trim()) continue;
      const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
      nameless.push(outerHTML.slice(0, outerHTML.indexOf('>') + 1));
    }
    return { seen, nameless };
  } finally {
    await session.detach();
  }
}
