import pa11y from 'pa11y';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { inject } from 'vitest';
import { atRest, REST_ROUNDS } from './atRest.ts';
import { elementOf, OURS, type Place } from './payloadChrome.ts';

let connection: Promise<Browser> | undefined;

const browser = () => {
  connection ??= puppeteer.connect({ browserWSEndpoint: inject('browserEndpoint') });
  return connection;
};

/** Tabs that nobody looks at now, with a page that was only read. One that is used again has the testers' script ready. */
const idle: Page[] = [];

export interface Violation extends Place {
  selector: string;
  message: string;
}

interface Pa11yOptions {
  /** Cookies and clicks before the test; the page stays open for pa11y. */
  prepare?: (page: Page) => Promise<void>;
}

/**
 * Runs pa11y with its axe and htmlcs runners in the run's one browser.
 * @returns the errors only, short enough to read in a failing test.
 */
export async function errorsOn(url: string, { prepare }: Pa11yOptions = {}): Promise<Violation[]> {
  const page = (!prepare && idle.pop()) || (await (await browser()).newPage());
  try {
    if (prepare) {
      await prepare(page);
      await page.evaluate(atRest, REST_ROUNDS);
    }
    const { issues } = await pa11y(url, {
      browser: await browser(),
      page,
      runners: ['axe', 'htmlcs'],
      standard: 'WCAG2AA',
      timeout: 60_000,
      ...(prepare && { ignoreUrl: true }),
    });
    const errors = issues.filter(({ type }) => type === 'error');
    const violations = await Promise.all(
      errors.map(async ({ code, selector, message, context }) => ({
        code,
        selector,
        message: message.slice(0, 160),
        element: elementOf(context),
        ours: await page.evaluate(
          (found, marks) => Boolean(document.querySelector(found)?.closest(marks)),
          selector,
          OURS,
        ),
      })),
    );
    if (!prepare) idle.push(page);
    return violations;
  } finally {
    if (!idle.includes(page)) await page.close();
  }
}
