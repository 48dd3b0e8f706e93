import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { elementOf, OURS, type Place } from './payloadChrome.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const WCAG_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Violation {
  id: string;
  nodes: { html: string; ours: boolean }[];
}

/** What axe finds against WCAG 2.2 AA on a page as it stands: the rule, and the first place. */
export async function axeViolations(page: Page): Promise<string[]> {
  return (await violationsOn(page)).map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** The same, place by place, and whether it stands inside something we added to Payload. */
export async function axePlaces(page: Page): Promise<Place[]> {
  return (await violationsOn(page)).flatMap(({ id, nodes }) =>
    nodes.map(({ html, ours }) => ({ code: id, element: elementOf(html), ours })),
  );
}

async function violationsOn(page: Page): Promise<Violation[]> {
  // Through the protocol, because the pages' own policy forbids script from elsewhere.
  await page.evaluate(source);
  return page.evaluate(
    async ({ tags, marks }) => {
      type Found = { id: string; nodes: { html: string; element: Element }[] };
      const { axe } = window as unknown as {
        axe: { run(root: Document, options: unknown): Promise<{ violations: Found[] }> };
      };
      const { violations } = await axe.run(document, { runOnly: tags, elementRef: true });
      return violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ html, element }) => ({ html, ours: Boolean(element.closest(marks)) })),
      }));
    },
    { tags: WCAG_AA, marks: OURS },
  );
}
