import { describe, expect, it } from 'vitest';
import { componentClasses, composeStyles } from '../../../site/styles/compose.ts';
import { loadTheme } from '../../../site/theme.ts';

const theme = {
  className: 'dorp-theme',
  css: ".dorp-theme { --basis-ink: #111; --basis-blauw: #00f; --nl-link-color: var(--basis-blauw); --los: red; --basis-font: 'Dorp Sans', sans-serif }",
};
const compose = (own: string, components: string[] = [], used: string[] = []) =>
  composeStyles({ theme, components, own, usedClasses: new Set(used) });

describe('our stylesheet', () => {
  it('carries the tokens in use and those they lean on, and no other', () => {
    const css = compose('a { color: var(--nl-link-color, red) }');
    expect(css).toContain('--nl-link-color: var(--basis-blauw);');
    expect(css).toContain('--basis-blauw: #00f;');
    expect(css).not.toContain('--los');
    expect(css).not.toContain('--basis-ink');
  });

  it('carries the component rules whose classes occur in our sources', () => {
    const component =
      '.nl-link, .nl-link--oud { color: blue } @media print { .nl-link--oud { color: red } } .nl-knop { color: var(--los) }';
    const css = compose('', [component], ['nl-link']);
    expect(css).toMatch(/\.nl-link\s*\{/);
    expect(css).not.toMatch(/oud|knop|@media|--los/);
  });

  it('keeps what code completes', () => {
    const css = compose(
      '',
      ['.nl-heading--level-5 { top: 0 } .nl-heading { top: 1px }'],
      ['nl-heading--level-'],
    );
    expect(css).toContain('.nl-heading--level-5');
    expect(css).not.toContain('1px');
  });

  it('gives a font stack fonts that a device has', () => {
    expect(compose('p { font-family: var(--basis-font) }')).toContain("'Dorp Sans', system-ui, sans-serif");
  });

  it('says which tokens a theme lacks', () => {
    expect(() => compose('p { color: var(--basis-rood); margin: var(--basis-ruimte) }')).toThrow(
      'Het thema mist 2 tokens die de site nodig heeft: --basis-rood, --basis-ruimte.',
    );
  });

  it('finds class names in markup and in code', () => {
    expect(componentClasses('<p class="nl-paragraph x"> `utrecht-alert__icon--ok`')).toEqual([
      'nl-paragraph',
      'utrecht-alert__icon--ok',
    ]);
  });
});

describe('a theme', () => {
  it('is a package, whose class is found in its own tokens', () => {
    expect(loadTheme('@nl-design-system-unstable/voorbeeld-design-tokens').className).toBe('voorbeeld-theme');
  });

  it('that is not installed gives a clear sentence', () => {
    expect(() => loadTheme('@gemeente/bestaat-niet')).toThrow(
      'Het themapakket "@gemeente/bestaat-niet" is niet geïnstalleerd',
    );
  });
});
