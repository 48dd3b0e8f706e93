import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join } from 'node:path';

/**
 * The one place where the look is chosen: an NL Design System package of design tokens. A municipality
 * installs its own and names it here, or in the environment (`THEME_PACKAGE`); a folder on this machine, named
 * by its full path, will do too. It has to carry the `--basis-*` tokens; the build says so when they are
 * missing. See docs/theme.md.
 */
export const themePackage =
  process.env.THEME_PACKAGE?.trim() || '@nl-design-system-unstable/voorbeeld-design-tokens';

export interface Theme {
  /** Class that switches the tokens on, for the html element. */
  className: string;
  /** The complete token file; styles/compose.ts takes out what we use. */
  css: string;
  file: string;
}

/**
 * Reads the token file of a theme package and finds the class its tokens hang on.
 * @throws Error with a Dutch sentence when the package or its token file is missing.
 */
export function loadTheme(name: string = themePackage): Theme {
  const file = join(isAbsolute(name) ? name : packageDir(name), 'dist', 'theme.css');
  let css: string;
  try {
    css = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`Het themapakket "${name}" heeft geen bestand dist/theme.css.`);
  }
  const className = /\.([a-z0-9-]+-theme)\b/.exec(css)?.[1];
  if (!className) throw new Error(`Het themapakket "${name}" noemt geen klasse die op "-theme" eindigt.`);
  return { className, css, file };
}

// Token packages often hide package.json behind "exports", so we look in the folders Node would look in.
function packageDir(name: string): string {
  const require = createRequire(import.meta.url);
  for (const base of require.resolve.paths(name) ?? []) {
    try {
      readFileSync(join(base, name, 'package.json'));
      return join(base, name);
    } catch {
      // not in this node_modules folder: try the next one up
    }
  }
  throw new Error(
    `Het themapakket "${name}" is niet geïnstalleerd (dirname: ${dirname(import.meta.filename)}).`,
  );
}
