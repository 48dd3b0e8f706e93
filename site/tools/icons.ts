import drawings from '../../content/plaatjes.json' with { type: 'json' };

/**
 * Drawings of one line in a box of 24, in the hand of the site's other icons. They stand beside words that
 * say the same. Those that an editor chooses stand in `content/plaatjes.json`, which the CMS prints from as well (their
 * names: cms/fields/worksheetOptions.ts); the marks of our own buttons stand here.
 */
export const ICONS = {
  ...drawings,
  'pijl-rechts': 'M4 12h16M14 6l6 6-6 6',
  print: 'M7 8V3h10v5M7 17H3V8h18v9h-4M7 14h10v7H7z',
  bewaar: 'M12 3v12M7 10l5 5 5-5M4 17v4h16v-4',
  open: 'M12 15V3M7 8l5-5 5 5M4 15v6h16v-6',
  wis: 'M4 6h16M9 6V3h6v3M6 6l1 15h10l1-15M10 10v7M14 10v7',
  terug: 'M4 9h10a6 6 0 0 1 0 12H8M9 4 4 9l5 5',
  klaar: 'M4 12.5 9.5 18 20 6.5',
  meer: 'M12 4v16M4 12h16',
} as const;

export type IconName = keyof typeof ICONS;

export const isIcon = (name: string): name is IconName => Object.hasOwn(ICONS, name);
