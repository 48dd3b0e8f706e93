import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { siteAddress, siteCacheDir } from './site/settings.ts';
import { luchtpostStyles } from './site/styles/plugin.ts';

// Sources live in site/; a build goes to the folder scripts/build-site.ts names with --outDir.
export default defineConfig({
  site: siteAddress(),
  srcDir: './site',
  publicDir: './site/public',
  outDir: './var/site/astro',
  cacheDir: siteCacheDir(),
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  // Inline styles and scripts are forbidden by our Content-Security-Policy.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0, modulePreload: false },
    plugins: [luchtpostStyles()],
  },
  integrations: [mdx()],
});
