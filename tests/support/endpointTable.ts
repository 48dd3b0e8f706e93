import { ROLES } from '../../cms/access/roles.ts';
import type { Actor } from './matrix.ts';

/** The documents that the table's addresses are about, by name. */
export type Ids = Record<
  'letter' | 'template' | 'passage' | 'page' | 'dossier' | 'bakje' | 'user' | 'koppeling',
  string
>;

export interface EndpointRow {
  /** The address for one try. */
  path(ids: Ids): string;
  body?: unknown;
  /** Who gets past the door; whoever is not named is told 401, 403 or 404. */
  lets: readonly Actor[];
}

const EVERYBODY: readonly Actor[] = [...ROLES, 'bezoeker', 'koppeling'];
const LETTER_READERS: Actor[] = ['beheerder', 'communicatie', 'jurist', 'ervaringsdeskundige', 'consulent'];
const WRITERS: Actor[] = ['beheerder', 'communicatie'];
const LETTER_WORKERS: Actor[] = ['beheerder', 'communicatie', 'jurist'];
const OWN_PEOPLE: Actor[] = ['consulent', 'begeleider'];
const BEHEERDER: Actor[] = ['beheerder'];
/** Only the site's own server, which shows a key that none of these actors has. */
const SITE_ONLY: Actor[] = [];

/** Published, so for everybody; the table's database has none of them, which is 404 for everybody too. */
const published = (path: string): EndpointRow => ({ path: () => path, lets: [] });

const level = (slug: string): EndpointRow => ({
  path: () => `/${slug}/leesniveau`,
  body: { title: 'Proef' },
  lets: ROLES,
});
const draft = (slug: string): EndpointRow => ({
  path: ({ page }) => `/${slug}/voorbeeld/${page}`,
  lets: SITE_ONLY,
});

/**
 * Every endpoint of our own, by `collection method path`, and who gets past its door: written down apart from the
 * code. A new endpoint without a row here fails tests/integration/local/endpoints.test.ts.
 */
export const ENDPOINTS: Record<string, EndpointRow> = {
  'get /leeft': { path: () => '/leeft', lets: EVERYBODY },
  'get /gereed': { path: () => '/gereed', lets: EVERYBODY },
  // Off without METRICS_TOKEN; whoever shows that token gets in, and none of these actors does.
  'get /metingen': { path: () => '/metingen', lets: [] },
  'post /brief-woorden': { path: () => '/brief-woorden', body: { word: 'proefwoord' }, lets: LETTER_WORKERS },
  // The key of this table's koppeling has the right `scoren`.
  'post /score': { path: () => '/score', body: { text: 'Dag.' }, lets: [...ROLES, 'koppeling'] },
  'post /stressbakje/begin-klein': {
    path: () => '/stressbakje/begin-klein',
    body: { stap: 'bestaat-niet', gedaan: true },
    lets: ['beheerder', 'consulent', 'begeleider'],
  },
  'post /brief-voorbeeld': { path: () => '/brief-voorbeeld', body: {}, lets: ROLES },
  'get /brief-samenvoegen/:collection/:id': {
    path: ({ letter }) => `/brief-samenvoegen/brieven/${letter}`,
    lets: ['beheerder', 'communicatie', 'consulent'],
  },
  'post /brief-samenvoegen/:collection/:id': {
    path: ({ letter }) => `/brief-samenvoegen/brieven/${letter}`,
    body: {},
    lets: ['beheerder', 'communicatie', 'consulent'],
  },
  // Off where no service that posts letters is named: 404 for everybody (tests/integration/local/merge.test.ts has it on).
  'post /brief-samenvoegen/:collection/:id/versturen': {
    path: ({ letter }) => `/brief-samenvoegen/brieven/${letter}/versturen`,
    body: {},
    lets: [],
  },
  'brieven post /importeer': { path: () => '/brieven/importeer', body: {}, lets: WRITERS },
  'brieven post /:id/origineel': {
    path: ({ letter }) => `/brieven/${letter}/origineel`,
    body: {},
    lets: LETTER_WORKERS,
  },
  'brieven post /:id/stand': {
    path: ({ letter }) => `/brieven/${letter}/stand`,
    body: {},
    lets: LETTER_READERS,
  },
  'brieven post /:id/beoordeling/vraag': {
    path: ({ letter }) => `/brieven/${letter}/beoordeling/vraag`,
    body: {},
    lets: LETTER_WORKERS,
  },
  'brieven post /:id/beoordeling': {
    path: ({ letter }) => `/brieven/${letter}/beoordeling`,
    body: {},
    lets: LETTER_READERS,
  },
  'brieven get /:id/werkstroom': {
    path: ({ letter }) => `/brieven/${letter}/werkstroom`,
    lets: LETTER_READERS,
  },
  'brieven get /overzicht.csv': { path: () => '/brieven/overzicht.csv', lets: LETTER_READERS },
  'brieven get /:id/bestand/:form': {
    path: ({ letter }) => `/brieven/${letter}/bestand/html`,
    lets: LETTER_READERS,
  },
  'brief-sjablonen post /:id/nieuwe-brief': {
    path: ({ template }) => `/brief-sjablonen/${template}/nieuwe-brief`,
    lets: WRITERS,
  },
  'brief-sjablonen get /:id/stand-van-zaken': {
    path: ({ template }) => `/brief-sjablonen/${template}/stand-van-zaken`,
    lets: ROLES,
  },
  'brief-sjablonen post /:id/nagekeken': {
    path: ({ template }) => `/brief-sjablonen/${template}/nagekeken`,
    body: { fingerprint: 'oud' },
    lets: ['beheerder', 'jurist'],
  },
  'brief-sjablonen get /:id/bestand/:form': {
    path: ({ template }) => `/brief-sjablonen/${template}/bestand/html`,
    lets: ROLES,
  },
  'bouwstenen get /:id/gebruik': {
    path: ({ passage }) => `/bouwstenen/${passage}/gebruik`,
    lets: LETTER_READERS,
  },
  'bakje-dossiers post /:id/brief': {
    path: ({ dossier }) => `/bakje-dossiers/${dossier}/brief`,
    body: {},
    lets: ['consulent'],
  },
  'bakje-dossiers post /:id/cijfer': {
    path: ({ dossier }) => `/bakje-dossiers/${dossier}/cijfer`,
    body: {},
    lets: OWN_PEOPLE,
  },
  'bakje-dossiers post /:id/les': {
    path: ({ dossier }) => `/bakje-dossiers/${dossier}/les`,
    body: {},
    lets: OWN_PEOPLE,
  },
  'bakje-dossiers post /:id/sluiten': {
    path: ({ dossier }) => `/bakje-dossiers/${dossier}/sluiten`,
    body: { nietMeegeteld: 'bestaat-niet' },
    lets: OWN_PEOPLE,
  },
  'bakje-dossiers post /:id/overdragen': {
    path: ({ dossier }) => `/bakje-dossiers/${dossier}/overdragen`,
    body: {},
    lets: [...OWN_PEOPLE, 'beheerder'],
  },
  'bakje-brieven post /:id/stap': {
    path: ({ bakje }) => `/bakje-brieven/${bakje}/stap`,
    body: {},
    lets: OWN_PEOPLE,
  },
  'bakje-brieven post /:id/uitlegblad': {
    path: ({ bakje }) => `/bakje-brieven/${bakje}/uitlegblad`,
    body: {},
    lets: OWN_PEOPLE,
  },
  'hulp post /leesniveau': level('hulp'),
  'kennisbank post /leesniveau': level('kennisbank'),
  'werkbladen post /leesniveau': level('werkbladen'),
  'gesprekskaarten post /leesniveau': level('gesprekskaarten'),
  'psycho-educatie post /leesniveau': level('psycho-educatie'),
  'hulp get /voorbeeld/:id': draft('hulp'),
  'kennisbank get /voorbeeld/:id': draft('kennisbank'),
  'psycho-educatie get /voorbeeld/:id': draft('psycho-educatie'),
  'gesprekskaarten get /voorbeeld/:id': draft('gesprekskaarten'),
  'werkbladen get /voorbeeld/:id': draft('werkbladen'),
  'gesprekskaarten get /dek/:maat': published('/gesprekskaarten/dek/a4'),
  'psycho-educatie get /platen/:maat': published('/psycho-educatie/platen/a4'),
  'werkbladen get /praatplaat/:maat': published('/werkbladen/praatplaat/a4'),
  'terugmeldingen post /ontvangen': {
    path: () => '/terugmeldingen/ontvangen',
    body: { page: '/hulp/schulden/', answer: 'ja' },
    lets: SITE_ONLY,
  },
  'gebruikers post /reset-password': {
    path: () => '/gebruikers/reset-password',
    body: { token: 'bestaat-niet', password: 'lang-genoeg-1234' },
    // Nobody without the token from the mail, which is told as 403.
    lets: [],
  },
  'gebruikers get /:id/tweede-stap': {
    path: ({ user }) => `/gebruikers/${user}/tweede-stap`,
    lets: BEHEERDER,
  },
  'gebruikers post /:id/wachtwoord': {
    path: ({ user }) => `/gebruikers/${user}/wachtwoord`,
    body: {},
    lets: BEHEERDER,
  },
  'gebruikers post /wachtwoord': { path: () => '/gebruikers/wachtwoord', body: {}, lets: ROLES },
  'gebruikers get /bevestigd': { path: () => '/gebruikers/bevestigd', lets: ROLES },
  'gebruikers post /bevestig': {
    path: () => '/gebruikers/bevestig',
    body: { password: 'fout' },
    lets: ROLES,
  },
  'gebruikers post /tweede-stap/begin': {
    path: () => '/gebruikers/tweede-stap/begin',
    body: { password: 'fout' },
    lets: ROLES,
  },
  'gebruikers post /tweede-stap/bevestig': {
    path: () => '/gebruikers/tweede-stap/bevestig',
    body: { code: '000000' },
    lets: ROLES,
  },
  'gebruikers post /tweede-stap/uit': {
    path: () => '/gebruikers/tweede-stap/uit',
    body: { code: '000000' },
    lets: ROLES,
  },
  'gebruikers post /:id/tweede-stap/wis': {
    path: ({ user }) => `/gebruikers/${user}/tweede-stap/wis`,
    lets: BEHEERDER,
  },
  'koppelingen post /:id/sleutel': {
    path: ({ koppeling }) => `/koppelingen/${koppeling}/sleutel`,
    lets: BEHEERDER,
  },
  'koppelingen post /:id/intrekken': {
    path: ({ koppeling }) => `/koppelingen/${koppeling}/intrekken`,
    lets: BEHEERDER,
  },
};
