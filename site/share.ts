/** The picture of a shared page: made by pages/delen.png.ts, named in every page's head. */
export const SHARE_PICTURE = {
  path: '/delen.png',
  width: 1200,
  height: 630,
  alt: 'Een witte envelop op een lichte lucht',
} as const;
