import type { MatrixCollection } from '../../cms/access/matrix.ts';
import type { Role } from '../../cms/access/roles.ts';
import { richText } from './richText.ts';

export type Actor = Role | 'bezoeker' | 'koppeling';

/**
 * What each role may do, written down apart from the code that enforces it: C(reate) R(ead drafts too)
 * U(pdate) D(elete); P: published documents only.
 */
export const EXPECTED: Record<MatrixCollection, Partial<Record<Actor, string>>> = {
  brieven: {
    beheerder: 'CRUD',
    communicatie: 'CRUD',
    jurist: 'RU',
    ervaringsdeskundige: 'R',
    consulent: 'R',
  },
  'brief-sjablonen': {
    beheerder: 'CRUD',
    communicatie: 'CRUD',
    jurist: 'RU',
    ervaringsdeskundige: 'R',
    trainer: 'R',
    consulent: 'R',
    begeleider: 'R',
  },
  bouwstenen: {
    beheerder: 'CRUD',
    communicatie: 'CRUD',
    jurist: 'RU',
    ervaringsdeskundige: 'R',
    trainer: 'R',
    consulent: 'R',
  },
  // Verdicts and history are written by endpoints that check seat and state, never directly.
  beoordelingen: { beheerder: 'R', communicatie: 'R', jurist: 'R', ervaringsdeskundige: 'R', consulent: 'R' },
  'brief-gebeurtenissen': {
    beheerder: 'R',
    communicatie: 'R',
    jurist: 'R',
    ervaringsdeskundige: 'R',
    consulent: 'R',
  },
  'sjabloon-controles': {
    beheerder: 'R',
    communicatie: 'R',
    jurist: 'R',
    ervaringsdeskundige: 'R',
    trainer: 'R',
    consulent: 'R',
    begeleider: 'R',
  },
  'brief-opmerkingen': {
    beheerder: 'CRUD',
    communicatie: 'CRU',
    jurist: 'CRU',
    ervaringsdeskundige: 'CRU',
    consulent: 'CRU',
  },
  // Somebody else's dossiers and letters: their own people see them, the beheerder sees that a dossier exists.
  'bakje-dossiers': { beheerder: 'R', consulent: 'C', begeleider: 'C' },
  'bakje-brieven': {},
  'bakje-wislog': { beheerder: 'R' },
  kennisbank: {
    beheerder: 'CRUD',
    communicatie: 'CRUD',
    trainer: 'CRU',
    jurist: 'R',
    ervaringsdeskundige: 'R',
    consulent: 'P',
    begeleider: 'P',
    bezoeker: 'P',
    koppeling: 'P',
  },
  hulp: {
    beheerder: 'CRUD',
    communicatie: 'CRUD',
    jurist: 'R',
    ervaringsdeskundige: 'R',
    trainer: 'P',
    consulent: 'P',
    begeleider: 'P',
    bezoeker: 'P',
    koppeling: 'P',
  },
  werkbladen: trainerOwned(),
  gesprekskaarten: trainerOwned(),
  'psycho-educatie': trainerOwned(),
  // Visitors' answers come in through the site's own server.
  terugmeldingen: { beheerder: 'RD', communicatie: 'R' },
  media: {
    beheerder: 'CRUD',
    communicatie: 'CRU',
    trainer: 'CRU',
    jurist: 'P',
    ervaringsdeskundige: 'P',
    consulent: 'P',
    begeleider: 'P',
    bezoeker: 'P',
    koppeling: 'P',
  },
  // Colleagues see each other's names; only the beheerder makes, changes and removes others.
  gebruikers: {
    beheerder: 'CRUD',
    communicatie: 'R',
    jurist: 'R',
    ervaringsdeskundige: 'R',
    trainer: 'R',
    consulent: 'R',
    begeleider: 'R',
  },
  // What an authenticator app shares with us: no role, not even a beheerder, gets at it.
  'tweede-factoren': {},
  taakuitvoerder: {},
  koppelingen: { beheerder: 'CRUD' },
};

function trainerOwned(): Partial<Record<Actor, string>> {
  return {
    beheerder: 'CRUD',
    trainer: 'CRUD',
    communicatie: 'R',
    ervaringsdeskundige: 'R',
    jurist: 'P',
    consulent: 'P',
    begeleider: 'P',
    bezoeker: 'P',
    koppeling: 'P',
  };
}

const DAY_MS = 24 * 60 * 60_000;

/** The moment so many days from now, as Payload takes a date. */
export const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();

/** Written by the workflow's endpoints only: no door lets anybody create one. */
export const SERVER_WRITTEN: MatrixCollection[] = [
  'terugmeldingen',
  'beoordelingen',
  'brief-gebeurtenissen',
  'bakje-brieven',
  'bakje-wislog',
  'sjabloon-controles',
  'tweede-factoren',
  'taakuitvoerder',
];

/** Who may ask for the list and finds their own in it, so nothing here. */
export const OWN_ONLY: Partial<Record<MatrixCollection, Actor[]>> = {
  'bakje-brieven': ['consulent', 'begeleider'],
};

/**
 * The least valid document of a collection; each call gives another slug, address or name.
 * @param letter  the id of a brief, for what belongs to one
 * @param dossier  the id of a Stressbakje dossier, likewise
 */
export function sample(
  collection: MatrixCollection,
  letter?: string,
  dossier?: string,
): Record<string, unknown> {
  const unique = crypto.randomUUID().slice(0, 8);
  const page = { title: `Proef ${unique}`, slug: `proef-${unique}`, summary: 'Een proef.' };
  switch (collection) {
    case 'brieven':
      return { subject: `Proef ${unique}`, kind: 'informatie', front: richText('Dag.') };
    case 'brief-sjablonen':
      return {
        title: page.title,
        slug: page.slug,
        kind: 'informatie',
        domain: 'algemeen',
        subject: 'Proef',
        whenToUse: 'Om te proberen.',
        callFirst: 'nee',
        front: richText('Dag.'),
      };
    case 'bouwstenen':
      return { title: page.title, slug: page.slug, purpose: 'anders', body: richText('Tekst.') };
    case 'beoordelingen':
      return { letter, seat: 'jurist', verdict: 'gevraagd' };
    case 'brief-gebeurtenissen':
      return { letter, what: 'Proef' };
    case 'sjabloon-controles':
      return { on: '2026-12-01T12:00:00.000Z', fingerprint: 'proef' };
    case 'brief-opmerkingen':
      return { letter, half: 'front', text: 'Een opmerking.' };
    case 'bakje-dossiers':
      return { reason: 'Post geeft veel spanning.' };
    case 'bakje-brieven':
      return {
        dossier,
        title: 'Informatie of uitnodiging',
        source: 'ander-systeem',
        kind: 'informatie',
        letterDate: '2026-01-05',
        term: 'geen',
        state: 'klaargelegd',
      };
    case 'bakje-wislog':
      return { on: '2026-01-05', letters: 1, months: 6 };
    case 'kennisbank':
      return { ...page, theme: 'stress', body: richText('Tekst.') };
    case 'hulp':
      return { ...page, theme: 'geld', body: richText('Tekst.') };
    case 'werkbladen':
      return { ...page, audience: 'inwoner' };
    case 'gesprekskaarten':
      return { ...page, number: 1, cardType: 'gesprek', goal: 'Proberen.' };
    case 'psycho-educatie':
      return { ...page, step: 'interesse', body: richText('Tekst.') };
    case 'terugmeldingen':
      return { page: '/hulp/schulden/', answer: 'ja', day: '2026-01-31' };
    case 'media':
      return { alt: `Proef ${unique}` };
    case 'gebruikers':
      return {
        name: `Proef ${unique}`,
        email: `${unique}@voorbeeld.example`,
        password: `test-${unique}-zilver-kompas`,
        roles: ['begeleider'],
      };
    case 'tweede-factoren':
      return { account: unique, secret: 'versleuteld' };
    case 'taakuitvoerder':
      return { name: unique, holder: unique, place: 'proef', process: '1', beat: 1 };
    case 'koppelingen':
      return { name: `Proef ${unique}`, rights: ['scoren'], expiresAt: inDays(90) };
  }
}

/** What an update changes: a field every role can see. */
export function change(collection: MatrixCollection): Record<string, unknown> {
  if (collection === 'brieven') return { subject: 'Gewijzigd' };
  if (collection === 'brief-opmerkingen') return { text: 'Gewijzigd' };
  if (collection === 'brief-gebeurtenissen' || collection === 'beoordelingen') return { reason: 'Gewijzigd' };
  if (collection === 'bakje-dossiers') return { reason: 'Gewijzigd' };
  if (collection === 'bakje-brieven') return { state: 'afgerond' };
  if (collection === 'bakje-wislog') return { letters: 0 };
  if (collection === 'terugmeldingen') return { page: '/hulp/gewijzigd/' };
  if (collection === 'tweede-factoren') return { secret: 'Gewijzigd' };
  if (collection === 'taakuitvoerder') return { holder: 'Gewijzigd' };
  if (collection === 'media') return { alt: 'Gewijzigd' };
  if (collection === 'gebruikers' || collection === 'koppelingen') return { name: 'Gewijzigd' };
  return { title: 'Gewijzigd' };
}

/** A real PNG of one pixel. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** One way into the CMS (REST or the Local API), as one actor. Each method tells whether it was allowed. */
export interface Door {
  create(collection: MatrixCollection): Promise<boolean>;
  read(collection: MatrixCollection, id: string): Promise<boolean>;
  readVersions(collection: MatrixCollection): Promise<boolean>;
  update(collection: MatrixCollection, id: string): Promise<boolean>;
  remove(collection: MatrixCollection, id: string): Promise<boolean>;
}

export interface Targets {
  draft: string;
  published: string;
}

/** Collections that have drafts; of the others "draft" and "published" are both just documents. */
export const WITHOUT_DRAFTS: MatrixCollection[] = [
  'terugmeldingen',
  'gebruikers',
  'koppelingen',
  'beoordelingen',
  'brief-gebeurtenissen',
  'brief-opmerkingen',
  'bakje-dossiers',
  'bakje-brieven',
  'bakje-wislog',
  'sjabloon-controles',
  'tweede-factoren',
  'taakuitvoerder',
];

/**
 * Tries everything through a door.
 * @returns the rights found, in the letters of EXPECTED, so that a difference reads at a glance.
 */
export async function rightsFound(
  door: Door,
  collection: MatrixCollection,
  makeTargets: () => Promise<Targets>,
): Promise<{ rights: string; versions: boolean | undefined }> {
  const { draft, published } = await makeTargets();
  const create = await door.create(collection);
  const readDraft = await door.read(collection, draft);
  const readPublished = await door.read(collection, published);
  const update = await door.update(collection, draft);
  const updatePublished = await door.update(collection, published);
  const remove = await door.remove(collection, draft);
  const removePublished = await door.remove(collection, published);
  if (update !== updatePublished || remove !== removePublished) {
    return {
      rights: `draft and published differ: U ${update}/${updatePublished} D ${remove}/${removePublished}`,
      versions: undefined,
    };
  }
  const read = readDraft ? 'R' : readPublished ? 'P' : '';
  const rights = `${create ? 'C' : ''}${read}${update ? 'U' : ''}${remove ? 'D' : ''}`;
  const versions = WITHOUT_DRAFTS.includes(collection) ? undefined : await door.readVersions(collection);
  return { rights, versions };
}
