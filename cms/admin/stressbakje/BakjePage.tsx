import type { AdminViewServerProps, PayloadRequest } from 'payload';
import type { ReactNode } from 'react';
import { isBeheerder } from '../../access/access.ts';
import { mayOpenModule, partsOf } from '../../stressbakje/access.ts';
import { AdminPage } from '../AdminPage.tsx';

interface Props {
  view: AdminViewServerProps;
  title: string;
  /** The part of the address after /stressbakje. */
  here: string;
  /** Makes the page; only asked for when this person may see it. */
  children: (req: PayloadRequest) => Promise<ReactNode> | ReactNode;
  /** For the beheerder only, or (the default) for the two people and the beheerder. */
  beheerderOnly?: boolean;
}

const TABS = [
  { here: '', label: 'In het bakje', for: 'worker' },
  { here: '/verslag', label: 'Cijfers en verslag', for: 'all' },
  { here: '/begin-klein', label: 'Begin klein', for: 'all' },
  { here: '/beheer', label: 'Bewaren en overdragen', for: 'beheerder' },
] as const;

/** The frame of every screen of the module: who may see it, the heading, and the way to the other screens. */
export async function BakjePage({ view, title, here, children, beheerderOnly }: Props) {
  const { req } = view.initPageResult;
  const allowed = mayOpenModule(req.user) && (!beheerderOnly || isBeheerder(req.user));
  const root = `${req.payload.config.routes.admin}/stressbakje`;
  const tabs = TABS.filter(
    (tab) =>
      tab.for === 'all' || (tab.for === 'worker' ? partsOf(req.user).length > 0 : isBeheerder(req.user)),
  );
  return (
    <AdminPage view={view}>
      <div className="bakje">
        {allowed && (
          <nav aria-label="Stressbakje" className="bakje-tabs">
            {tabs.map((tab) => (
              <a
                aria-current={tab.here === here ? 'page' : undefined}
                href={`${root}${tab.here}`}
                key={tab.here}
              >
                {tab.label}
              </a>
            ))}
          </nav>
        )}
        <h1>{title}</h1>
        {allowed ? (
          await children(req)
        ) : (
          <p>
            U werkt niet met het Stressbakje. Hoort u erbij? Vraag de beheerder om de rol Consulent of
            Begeleider.
          </p>
        )}
      </div>
    </AdminPage>
  );
}

/** The last part of the address: the id of what is shown. */
export function idInPath({ params }: AdminViewServerProps): string {
  const segments = params?.segments;
  return Array.isArray(segments) ? String(segments.at(-1) ?? '') : '';
}

/** Said when an id is nobody's or somebody else's: the two look the same from outside. */
export function NotYours({ what }: { what: string }) {
  return <p>{`${what} bestaat niet, of is niet van u.`}</p>;
}
