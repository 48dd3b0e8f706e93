/** One of each kind of page of the site, and the page that is not there. */
export const KINDS_OF_PAGE = [
  '/',
  '/hulp/',
  '/hulp/schulden/',
  '/hulp/schulden/lees-voor/',
  '/kennisbank/',
  '/kennisbank/geldrust/',
  '/werkbladen/mijn-plan/',
  '/gesprekskaarten/methodiekkaart/',
  '/psycho-educatie/wat-herkent-u/',
  '/zoeken/?q=huur',
  '/terugmelding/verder-helpen/',
  '/deze-pagina-is-er-niet/',
] as const;
