/** What a tool page loads: at most 60 KB of JavaScript, gzipped; the letter tool 300 KB once it is used. */
import { existsSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const PAGE_LIMIT = 60 * 1024;
const LETTER_LIMIT = 300 * 1024;

const tools = readdirSync('site/tools').filter((folder) => existsSync(`site/tools/${folder}/element.ts`));

async function weigh(entry: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    splitting: true,
    outdir: 'unused',
    write: false,
    entryNames: 'entry',
    chunkNames: 'chunk-[hash]',
  });
  // Chunks that a dynamic import brings later do not weigh on the page; static ones do, and esbuild inlines those here.
  const entryFile = outputFiles.find(({ path }) => path.endsWith('entry.js'));
  return gzipSync(entryFile?.contents ?? new Uint8Array()).length;
}

describe('JavaScript of a tool page', () => {
  it('has tools to weigh', () => expect(tools.length).toBeGreaterThan(0));

  it.each(tools)('%s stays under 60 KB', async (tool) => {
    const bytes = await weigh(`site/tools/${tool}/element.ts`);
    expect(bytes).toBeGreaterThan(1_000);
    expect(bytes).toBeLessThan(PAGE_LIMIT);
  });

  it('the letter tool with its reader stays under 300 KB', async () => {
    const reader = await weigh('site/tools/briefhulp/read.worker.ts');
    expect(reader).toBeGreaterThan(PAGE_LIMIT);
    expect(reader + (await weigh('site/tools/briefhulp/element.ts'))).toBeLessThan(LETTER_LIMIT);
  });
});
