import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const listing = () =>
  ['sqlite', 'mongodb'].flatMap((engine) =>
    readdirSync(`cms/migrations/${engine}`).map((name) => `${engine}/${name}`),
  );

describe('migrations', () => {
  it('agree with the collections: a new migration would be empty', () => {
    const before = listing();
    const output = execFileSync(
      process.execPath,
      ['scripts/payload.ts', 'migrate:create', 'drift', '--skip-empty'],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          NODE_OPTIONS: '',
          NODE_ENV: 'development',
          VITEST: '',
          DATABASE_URI: 'file::memory:',
        },
      },
    );
    expect(listing()).toEqual(before);
    expect(output).not.toContain('Migration created');
  });
});
