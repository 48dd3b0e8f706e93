import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { close, createIndex } from 'pagefind';
import { type Article, asMdx } from './articles.ts';

const PROJECT = resolve(import.meta.dirname, '../../..');

const BARE: Record<string, string> = {
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()], devToolbar: { enabled: false } });`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { docs: defineCollection({ loader: glob({ base: './src/content/docs', pattern: '*.mdx' }) }) };`,
  'src/pages/[slug].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('docs')).map((page) => ({ params: { slug: page.id }, props: { page } }));
}
const { page } = Astro.props;
const { Content } = await render(page);
---
<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{page.data.title}</title></head>
<body><main data-pagefind-body><h1>{page.data.title}</h1><Content /></main></body></html>`,
  'src/pages/index.astro': `<!doctype html><html lang="nl"><head><title>Begin</title></head><body><h1>Begin</h1></body></html>`,
};

const STARLIGHT: Record<string, string> = {
  'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  devToolbar: { enabled: false },
  integrations: [starlight({ title: 'Proef', defaultLocale: 'root', locales: { root: { label: 'Nederlands', lang: 'nl' } }, sidebar: [{ label: 'Begin', link: '/artikel-1/' }] })],
});`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
};

/**
 * Builds the articles in a project of its own, with Astro and this very machine's packages.
 * @returns seconds from nothing to a searchable site
 */
export async function buildRival(kind: 'bare' | 'starlight', list: readonly Article[]): Promise<number> {
  // Inside the project, where Astro finds our packages; git does not look here.
  mkdirSync(join(PROJECT, '.astro'), { recursive: true });
  const root = mkdtempSync(join(PROJECT, '.astro', `bench-${kind}-`));
  try {
    const files = {
      ...(kind === 'bare' ? BARE : STARLIGHT),
      // Astro looks here for the packages that are its own to compile.
      'package.json':
        '{"type":"module","dependencies":{"astro":"*","@astrojs/mdx":"*","@astrojs/starlight":"*"}}',
      ...Object.fromEntries(list.map((one) => [`src/content/docs/${one.slug}.mdx`, asMdx(one)])),
    };
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    const start = performance.now();
    await astroBuild(root);
    if (kind === 'bare') await index(join(root, 'dist'));
    return (performance.now() - start) / 1000;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function astroBuild(root: string): Promise<void> {
  const child = spawn(
    process.execPath,
    [join(PROJECT, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', root],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((done, fail) => {
    child.once('close', (code) => (code === 0 ? done() : fail(new Error(output.slice(-2000)))));
  });
}

async function index(dist: string): Promise<void> {
  const { index: pagefind, errors } = await createIndex({ forceLanguage: 'nl' });
  if (!pagefind) throw new Error(errors.join('; '));
  await pagefind.addDirectory({ path: dist });
  await pagefind.writeFiles({ outputPath: join(dist, 'pagefind') });
  await close();
}
