import postcss, { type AtRule, type Root, type Rule } from 'postcss';

/**
 * Makes our one stylesheet out of a theme (thousands of tokens), the component CSS of NL Design System
 * (every variant of every component) and our own. Three steps, so that a page carries only what it uses:
 * 1. of the component CSS, keep the selectors whose classes all occur in our sources;
 * 2. of the theme, keep the tokens that what is left refers to, and the tokens those refer to;
 * 3. give the theme's font stacks system fonts before the generic name, as we load no font.
 */
export interface StyleSources {
  theme: { className: string; css: string };
  /** CSS files of NL Design System components, in cascade order. */
  components: string[];
  /** Our own CSS, after the components. */
  own: string;
  /** Every class name our sources use. */
  usedClasses: ReadonlySet<string>;
}

/**
 * @throws Error with a Dutch sentence when the theme lacks `--basis-*` tokens that our own CSS cannot do without
 */
export function composeStyles({ theme, components, own, usedClasses }: StyleSources): string {
  const ownRoot = postcss.parse(own);
  const kept = components.map((css) => keepUsedRules(postcss.parse(css), usedClasses));
  const roots = [...kept, ownRoot];
  const tokens = readTokens(theme.css);
  const missing = missingBasisTokens(ownRoot, tokens);
  if (missing.length > 0) {
    throw new Error(
      `Het thema mist ${missing.length} tokens die de site nodig heeft: ${missing.join(', ')}.`,
    );
  }
  const used = closure(roots.flatMap(references), tokens);
  const lines = [...tokens].filter(([name]) => used.has(name));
  const subset = lines.map(([name, value]) => `${name}: ${withSystemFonts(value)};`).join('\n');
  return [`.${theme.className} {\n${subset}\n}`, ...roots.map(String)].join('\n');
}

/** Class names of NL Design System components in a source text. */
export function componentClasses(source: string): string[] {
  return source.match(/\b(?:nl|utrecht)-[a-zA-Z0-9_-]+/g) ?? [];
}

function keepUsedRules(root: Root, usedClasses: ReadonlySet<string>): Root {
  // A name that ends in a hyphen is the start of one that code completes (`nl-heading--level-${level}`).
  const starts = [...usedClasses].filter((name) => name.endsWith('-'));
  const isUsed = (name: string) => usedClasses.has(name) || starts.some((start) => name.startsWith(start));
  root.walkComments((comment) => {
    comment.remove();
  });
  root.walkAtRules('charset', (rule) => {
    rule.remove();
  });
  root.walkRules((rule: Rule) => {
    const selectors = rule.selectors.filter((selector) =>
      (selector.match(/\.[a-zA-Z_][\w-]*/g) ?? []).every((name) => isUsed(name.slice(1))),
    );
    if (selectors.length === 0) rule.remove();
    else rule.selectors = selectors;
  });
  root.walkAtRules((rule: AtRule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return root;
}

function readTokens(css: string): Map<string, string> {
  const tokens = new Map<string, string>();
  postcss.parse(css).walkDecls(/^--/, (declaration) => {
    tokens.set(declaration.prop, declaration.value.trim());
  });
  return tokens;
}

function references(root: Root): string[] {
  const names: string[] = [];
  root.walkDecls((declaration) => {
    names.push(...varNames(declaration.value));
  });
  return names;
}

function varNames(value: string): string[] {
  return (value.match(/var\(\s*--[\w-]+/g) ?? []).map((match) => match.slice(match.indexOf('--')));
}

function closure(start: string[], tokens: ReadonlyMap<string, string>): Set<string> {
  const seen = new Set<string>();
  const open = [...start];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const value = tokens.get(name);
    if (value === undefined || seen.has(name)) continue;
    seen.add(name);
    open.push(...varNames(value));
  }
  return seen;
}

function missingBasisTokens(own: Root, tokens: ReadonlyMap<string, string>): string[] {
  return [...new Set(references(own))]
    .filter((name) => name.startsWith('--basis-') && !tokens.has(name))
    .sort();
}

const SYSTEM_FONTS: Record<string, string> = {
  'sans-serif': 'system-ui, sans-serif',
  // Text faces with the warmth of a printed letter: Charter (Apple), Sitka (Windows), then Georgia.
  serif: "Charter, 'Bitstream Charter', 'Sitka Text', Georgia, serif",
};

function withSystemFonts(value: string): string {
  const generic = /,\s*(sans-serif|serif)$/.exec(value);
  const fonts = generic?.[1] ? SYSTEM_FONTS[generic[1]] : undefined;
  return generic && fonts ? `${value.slice(0, generic.index)}, ${fonts}` : value;
}
