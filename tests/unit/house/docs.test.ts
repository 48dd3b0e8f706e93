import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brokenProofs, tableRows } from '../../support/provenNames.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const pages = ['docs/reliability.md', 'docs/security.md'].filter((page) => existsSync(page));

describe.each(pages)('%s', (page) => {
  const markdown = readFileSync(page, 'utf8');

  it('names a test or command that exists, or a reason, in every row', () =>
    expect(brokenProofs(markdown, scripts)).toEqual([]));

  it('has rows', () => expect(tableRows(markdown).length).toBeGreaterThan(3));
});

it('sees a proof that is not there, and a row that has none', () => {
  const page =
    '| Promise | Shown by |\n|---|---|\n| A | `tests/unit/nergens.test.ts` |\n| B | `npm run nergens` |\n| C | surely |\n';
  expect(brokenProofs(page, scripts)).toEqual([
    'tests/unit/nergens.test.ts is not there',
    'npm run nergens is not there',
    'line 5 proves nothing: | C | surely |',
  ]);
});
