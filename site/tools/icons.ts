/**
 * Drawings of one line in a box of 24, in the hand of the site's other icons. They stand beside words that
 * say the same. The names are the choices in the CMS (cms/fields/worksheetOptions.ts), plus the marks of our
 * own buttons.
 */
export const ICONS = {
  agenda: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5M8 14h3M8 17h6',
  brief: 'M3 6h18v13H3zM3 6l9 8 9-8',
  eten: 'M7 3v7a2.5 2.5 0 0 1-5 0V3M4.5 12.5V21M4.5 3v5M17 21v-7h-3c0-6 1.5-9.5 4-11v18',
  geld: 'M2 7h20v11H2zM12 10a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M5.5 12.5h.01M18.5 12.5h.01',
  gezin:
    'M7 8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M17 8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M12 15a2 2 0 1 0 0-4 2 2 0 0 0 0 4M3 20v-5a4 4 0 0 1 5.5-3.7M21 20v-5a4 4 0 0 0-5.5-3.7M8.5 21v-1.5a3.5 3.5 0 0 1 7 0V21',
  hart: 'M12 20.5S3 15 3 9a4.7 4.7 0 0 1 9-2 4.7 4.7 0 0 1 9 2c0 6-9 11.5-9 11.5Z',
  hoofd: 'M9 21v-3H6.5a1.5 1.5 0 0 1-1.5-1.5V14l-2-1 2-4a7 7 0 1 1 12 5v7M10 10a2 2 0 1 1 2.5 2v1.5',
  huis: 'M3 11.5 12 4l9 7.5M5.5 10v10h13V10M10 20v-6h4v6',
  lichaam:
    'M12 6.5A2 2 0 1 0 12 2.5a2 2 0 0 0 0 4M5 9l5 .5h4l5-.5M10 9.5v5L8.5 21.5M14 9.5v5l1.5 7M10 14.5h4',
  onweer: 'M7 15.5a4.5 4.5 0 0 1 .5-9 5.5 5.5 0 0 1 10.3 1.7A3.7 3.7 0 0 1 17.5 15.5M13 11l-3 5h4l-3 5.5',
  praten: 'M3 5h13v9H8.5L5 17v-3H3zM19 9h2v9h-2v3l-3.5-3H10',
  samen:
    'M8 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6M16.5 10.5a2.5 2.5 0 1 0 0-5M2.5 20v-2a5.5 5.5 0 0 1 11 0v2M16 13.5a5 5 0 0 1 5.5 5V20',
  school: 'M2 9.5 12 5l10 4.5-10 4.5zM6 11.5V17c3.5 2.7 8.5 2.7 12 0v-5.5M22 9.5V16',
  slapen: 'M20 14.5A8.5 8.5 0 1 1 10 4a7 7 0 0 0 10 10.5M15 4h5l-5 5h5',
  stop: 'M8.5 3h7L21 8.5v7L15.5 21h-7L3 15.5v-7zM9 9l6 6M15 9l-6 6',
  tas: 'M5 8h14l1.5 13h-17zM8.5 11V7a3.5 3.5 0 0 1 7 0v4',
  telefoon: 'M5 3h4l1.5 5-2.5 2a12 12 0 0 0 6 6l2-2.5 5 1.5v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2Z',
  vraag:
    'M12 21.5a9.5 9.5 0 1 0 0-19 9.5 9.5 0 0 0 0 19M9 9.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.5h.01',
  werk: 'M3 8h18v12H3zM9 8V5h6v3M3 13h18M12 12v2.5',
  winst: 'M3 20h18M5 20v-4h3.5v4M10.2 20v-8h3.6v8M15.5 20V7.5H19V20M5 11l6-5.5 3 2L19 3M15.5 3H19v3.5',
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
