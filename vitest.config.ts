import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@payload-config': fileURLToPath(new URL('./cms/payload.config.ts', import.meta.url)) };
const MINUTE = 60_000;

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      { resolve: { alias }, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        resolve: { alias },
        test: {
          name: 'local',
          include: ['tests/integration/local/**/*.test.ts'],
          testTimeout: MINUTE,
          hookTimeout: MINUTE,
          pool: 'forks',
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'product',
          // One build, one CMS, one site, one browser for all of these.
          globalSetup: ['tests/support/globalSetup.ts'],
          include: [
            'tests/integration/rest/**/*.test.ts',
            'tests/e2e/**/*.test.ts',
            'tests/a11y/**/*.test.ts',
          ],
          fileParallelism: false,
          // pa11y looks at this many pages at once, each in a tab of its own.
          maxConcurrency: 3,
          testTimeout: 2 * MINUTE,
          hookTimeout: 2 * MINUTE,
        },
      },
    ],
  },
});
