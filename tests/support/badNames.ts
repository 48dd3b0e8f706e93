/** What somebody puts in the place of an id or a name in an address, and that can be neither. */
export const BAD_NAMES = [
  '%00',
  'foto%00.png',
  'a%0Ab',
  'a%2Fb',
  '..%2F..%2Fgeheim',
  'a%5Cb',
  '%zz',
  '%E0%A4%A',
  '%F0%9F%98',
  '%',
  '100%25',
  'a'.repeat(256),
  '%C3%A9'.repeat(128),
];
