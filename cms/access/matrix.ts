import type { Role } from './roles.ts';

/** `read` means: drafts too. Published documents of a public collection need no right at all. */
export type Operation = 'create' | 'read' | 'update' | 'delete';

type Rights = Partial<Record<Role, readonly Operation[]>>;

const all = ['create', 'read', 'update', 'delete'] as const;
const write = ['create', 'read', 'update'] as const;
const revise = ['read', 'update'] as const;
const look = ['read'] as const;

/** Who may do what. A role that is not named may do nothing: deny by default. */
export const MATRIX = {
  brieven: { beheerder: all, communicatie: all, jurist: revise, ervaringsdeskundige: look, consulent: look },
  'brief-sjablonen': {
    beheerder: all,
    communicatie: all,
    jurist: revise,
    ervaringsdeskundige: look,
    trainer: look,
    consulent: look,
    begeleider: look,
  },
  bouwstenen: {
    beheerder: all,
    communicatie: all,
    jurist: revise,
    ervaringsdeskundige: look,
    trainer: look,
    consulent: look,
  },
  // Made by the workflow's endpoints, which check the seat and the state; no role writes them directly.
  beoordelingen: {
    beheerder: look,
    communicatie: look,
    jurist: look,
    ervaringsdeskundige: look,
    consulent: look,
  },
  'brief-gebeurtenissen': {
    beheerder: look,
    communicatie: look,
    jurist: look,
    ervaringsdeskundige: look,
    consulent: look,
  },
  // Made by the button "nagekeken" of a jurist or beheerder; no role writes them directly.
  'sjabloon-controles': {
    beheerder: look,
    communicatie: look,
    jurist: look,
    ervaringsdeskundige: look,
    trainer: look,
    consulent: look,
    begeleider: look,
  },
  'brief-opmerkingen': {
    beheerder: all,
    communicatie: write,
    jurist: write,
    ervaringsdeskundige: write,
    consulent: write,
  },
  // Which dossiers is decided in stressbakje/access.ts: one's own. Nobody deletes: the wipe does, after its term.
  'bakje-dossiers': { beheerder: look, consulent: write, begeleider: write },
  // Made and changed by the module's endpoints only.
  'bakje-brieven': { consulent: look, begeleider: look },
  'bakje-wislog': { beheerder: look },
  kennisbank: { beheerder: all, communicatie: all, trainer: write, jurist: look, ervaringsdeskundige: look },
  hulp: { beheerder: all, communicatie: all, jurist: look, ervaringsdeskundige: look },
  werkbladen: { beheerder: all, trainer: all, communicatie: look, ervaringsdeskundige: look },
  gesprekskaarten: { beheerder: all, trainer: all, communicatie: look, ervaringsdeskundige: look },
  'psycho-educatie': { beheerder: all, trainer: all, communicatie: look, ervaringsdeskundige: look },
  // Written by the site's server with the shared key.
  terugmeldingen: { beheerder: ['read', 'delete'], communicatie: look },
  media: { beheerder: all, communicatie: write, trainer: write },
  gebruikers: { beheerder: all },
  // Secrets: only our own code reads them, at the database.
  'tweede-factoren': {},
  // Which process runs the jobs: for the processes.
  taakuitvoerder: {},
  koppelingen: { beheerder: all },
} as const satisfies Record<string, Rights>;

export type MatrixCollection = keyof typeof MATRIX;

/** Whether any of the roles has the right to do this in this collection. */
export function mayDo(
  roles: readonly Role[] | null | undefined,
  collection: MatrixCollection,
  operation: Operation,
): boolean {
  const rights: Rights = MATRIX[collection];
  return (roles ?? []).some((role) => rights[role]?.includes(operation) ?? false);
}
