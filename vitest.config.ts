import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@payload-config': fileURLToPath(new URL('./cms/payload.config.ts', import.meta.url)) };
const MINUTE = 60_000;
/** A failure says the whole of what it found: who reads the record of a run elsewhere has nothing but that line. */
const chaiConfig = { truncateThreshold: 0 };

/** One build, one CMS, one site, one browser for all tests of such a project. */
const withProduct = (name: string, include: string[]) => ({
  resolve: { alias },
  test: {
    name,
    chaiConfig,
    globalSetup: ['tests/support/globalSetup.ts'],
    include,
    fileParallelism: false,
    // pa11y looks at this many pages at once, each in a tab of its own.
    maxConcurrency: 3,
    // A browser on a busy machine misses a beat now and then. Never in silence: scripts/test.ts names each second try.
    retry: 1,
    testTimeout: 2 * MINUTE,
    hookTimeout: 2 * MINUTE,
  },
});

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      { resolve: { alias }, test: { name: 'unit', chaiConfig, include: ['tests/unit/**/*.test.ts'] } },
      {
        resolve: { alias },
        test: {
          name: 'local',
          chaiConfig,
          include: ['tests/integration/local/**/*.test.ts'],
          testTimeout: MINUTE,
          hookTimeout: MINUTE,
          pool: 'forks',
        },
      },
      withProduct('product', ['tests/integration/rest/**/*.test.ts', 'tests/e2e/**/*.test.ts']),
      // Looks and changes little, so it may run beside the other (scripts/test.ts).
      withProduct('a11y', ['tests/a11y/**/*.test.ts']),
    ],
  },
});
