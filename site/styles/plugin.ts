import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { loadTheme, type Theme } from '../theme.ts';
import { componentClasses, composeStyles } from './compose.ts';

const require = createRequire(import.meta.url);
const siteDir = join(import.meta.dirname, '..');

/** Component CSS of NL Design System, in cascade order. */
const COMPONENTS = [
  '@nl-design-system-candidate/heading-css/heading.css',
  '@nl-design-system-candidate/paragraph-css/paragraph.css',
  '@nl-design-system-candidate/link-css/link.css',
  '@nl-design-system-candidate/skip-link-css/skip-link.css',
  '@nl-design-system-candidate/button-css/button.css',
  '@utrecht/page-layout-css/dist/index.css',
  '@utrecht/page-header-css/dist/index.css',
  '@utrecht/page-body-css/dist/index.css',
  '@utrecht/page-footer-css/dist/index.css',
  '@utrecht/nav-bar-css/dist/index.css',
  '@utrecht/breadcrumb-nav-css/dist/index.css',
  '@utrecht/link-list-css/dist/index.css',
  '@utrecht/unordered-list-css/dist/index.css',
  '@utrecht/ordered-list-css/dist/index.css',
  '@utrecht/spotlight-section-css/dist/index.css',
  '@utrecht/blockquote-css/dist/index.css',
  '@utrecht/table-css/dist/index.css',
  '@utrecht/textbox-css/dist/index.css',
  '@utrecht/form-label-css/dist/index.css',
];

/** Our own CSS, in cascade order: one file a concern. */
const OWN = [
  'base',
  'frame',
  'footer',
  'text',
  'home',
  'help',
  'aloud',
  'feedback',
  'lists',
  'worksheet',
  'card',
  'search',
  'print',
];

const ownFiles = OWN.map((name) => join(siteDir, 'styles', `${name}.css`));

/**
 * The stylesheet of the reading pages in a theme.
 * @throws Error with a Dutch sentence when the theme is missing or lacks tokens
 */
export function siteStyles(theme: Theme = loadTheme()): string {
  return composeStyles({
    theme,
    components: COMPONENTS.map((name) => readFileSync(require.resolve(name), 'utf8')),
    own: ownFiles.map((file) => readFileSync(file, 'utf8')).join('\n'),
    usedClasses: new Set(
      sourceFiles(siteDir).flatMap((file) => componentClasses(readFileSync(file, 'utf8'))),
    ),
  });
}

/** Vite plugin: importing styles/site.css gives the composed stylesheet (see compose.ts). */
export function luchtpostStyles(): Plugin {
  const entry = join(siteDir, 'styles', 'site.css');
  return {
    name: 'luchtpost-styles',
    enforce: 'pre',
    load(id) {
      if (id.split('?')[0] !== entry) return null;
      for (const file of [...ownFiles, ...sourceFiles(siteDir)]) this.addWatchFile(file);
      return siteStyles();
    },
  };
}

/** Files that can put a class name on a page. */
function sourceFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:astro|ts)$/.test(name) && !name.startsWith('styles'))
    .map((name) => join(dir, name));
}
