/** Both of pa11y's testers, on a page as it stands: after clicks, offline, in the middle of a tool. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { atRest, REST_ROUNDS } from './atRest.ts';
import { elementOf, OURS, type Place } from './payloadChrome.ts';

const { resolve } = createRequire(import.meta.url);
const axeSource = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');
const htmlcsSource = readFileSync(resolve('@pa11y/html_codesniffer/build/HTMLCS.js'), 'utf8');

export const WCAG_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What goes further than WCAG 2.2 AA asks: told, not required. */
export const WCAG_AAA = ['wcag2aaa', 'wcag21aaa', 'wcag22aaa'];

/** Which rules, and where on the page; all of WCAG 2.2 AA on the whole page without them. */
interface Look {
  /** Names of rules, such as `color-contrast`. */
  rules?: string[];
  /** Sets of rules, such as `wcag2aaa`. */
  tags?: string[];
  /** A selector: only what stands in there. */
  within?: string;
}

interface Violation {
  id: string;
  nodes: { html: string; ours: boolean }[];
}

/** What axe finds against WCAG 2.2 AA on a page as it stands: the rule, and the first place. */
export async function axeViolations(page: Page, look: Look = {}): Promise<string[]> {
  return (await violationsOn(page, look)).map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`,
  );
}

/** The same, place by place, and whether it stands inside something we added to Payload. */
export async function axePlaces(page: Page, look: Look = {}): Promise<Place[]> {
  return (await violationsOn(page, look)).flatMap(({ id, nodes }) =>
    nodes.map(({ html, ours }) => ({ code: id, element: elementOf(html), ours })),
  );
}

/** What axe and HTML_CodeSniffer find together, as pa11y asks them. */
export async function pageErrors(page: Page): Promise<string[]> {
  await page.evaluate(atRest, REST_ROUNDS);
  await page.evaluate(htmlcsSource);
  const sniffed = await page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        const { HTMLCS } = window as unknown as {
          HTMLCS: {
            process(standard: string, root: Document, then: () => void): void;
            getMessages(): { type: number; code: string; element: Element | Document }[];
            ERROR: number;
          };
        };
        HTMLCS.process('WCAG2AA', document, () =>
          done(
            HTMLCS.getMessages()
              .filter(({ type }) => type === HTMLCS.ERROR)
              .map(({ code, element }) => `${code}: ${(element as Element).outerHTML?.slice(0, 120) ?? ''}`),
          ),
        );
      }),
  );
  return [...(await axeViolations(page)), ...sniffed];
}

async function violationsOn(page: Page, { rules, tags = WCAG_AA, within }: Look): Promise<Violation[]> {
  await page.evaluate(atRest, REST_ROUNDS);
  // Through the protocol, because the pages' own policy forbids script from elsewhere.
  await page.evaluate(axeSource);
  return page.evaluate(
    async ({ only, root, marks }) => {
      type Found = { id: string; nodes: { html: string; element: Element }[] };
      const { axe } = window as unknown as {
        axe: { run(root: Document | string, options: unknown): Promise<{ violations: Found[] }> };
      };
      const { violations } = await axe.run(root ?? document, { runOnly: only, elementRef: true });
      return violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ html, element }) => ({ html, ours: Boolean(element.closest(marks)) })),
      }));
    },
    {
      only: rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags },
      root: within,
      marks: OURS,
    },
  );
}
