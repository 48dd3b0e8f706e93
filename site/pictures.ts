import type { HELP_THEMES } from './sections.ts';

/** Line drawings on a field of 24 by 24, stroked in the colour of the text around them. */
export const PICTURES = {
  brief: 'M3 6h18v12H3zM3 6l9 7 9-7',
  papier: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  pen: 'M4 20l1-5L16 4l4 4L9 19zM13 7l4 4',
  tas: 'M5 8h14l1 12H4zM9 11V7a3 3 0 0 1 6 0v4',
  telefoon: 'M7 3 4 5c0 8 7 15 15 15l2-3-5-3-2 2c-2-1-5-4-6-6l2-2z',
  gesprek: 'M3 4h13v9H9l-4 4v-4H3zM19 9h2v9h-2v3l-4-3h-4v-2',
  mensen: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M3 20c0-8 12-8 12 0M16 5a3 3 0 0 1 0 6M17 14c3 0 4 3 4 6',
  kind: 'M12 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6M12 9v6M7 11l5 1 5-1M12 15l-3 6M12 15l3 6',
  klok: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 7v5l4 2',
  geld: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M16 8c-5-3-8 1-7 5 0 4 4 5 7 3M7 11h6M7 13.5h5',
  huis: 'M3 12l9-8 9 8M6 10v10h12V10M10 20v-6h4v6',
  energie: 'M13 2 5 14h6l-1 8 9-13h-6z',
  eten: 'M6 3v7a2 2 0 0 0 4 0V3M8 3v18M16 21V3c-3 2-3 8-3 10h3',
  slapen: 'M20 15A9 9 0 0 1 9 4a8.5 8.5 0 1 0 11 11zM15 4h5l-5 6h5',
  werk: 'M3 8h18v12H3zM9 8V5h6v3M3 13h18',
  zorg: 'M9 3h6v6h6v6h-6v6H9v-6H3V9h6z',
  hart: 'M12 20C6 16 3 12 3 8.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 9 1.5C21 12 18 16 12 20z',
  computer: 'M4 4h16v11H4zM9 20h6M12 15v5',
  luister: 'M4 9v6h4l5 4V5L8 9zM16 9c1.5 2 1.5 4 0 6M19 6c3 4 3 8 0 12',
  'let-op': 'M12 3 2 20h20zM12 9v5M12 17v.5',
} as const;

export type PictureName = keyof typeof PICTURES;

/** Pictures an editor can choose; the others belong to the site's own links. */
export const PICTURE_NAMES = (Object.keys(PICTURES) as PictureName[]).filter((name) => name !== 'luister');

/** The picture beside the name of a theme. */
export const THEME_PICTURES: Record<keyof typeof HELP_THEMES, PictureName> = {
  brieven: 'brief',
  geld: 'geld',
  ondersteuning: 'gesprek',
  wonen: 'huis',
  gezondheid: 'zorg',
  werk: 'werk',
  gezin: 'mensen',
  crisis: 'let-op',
};
