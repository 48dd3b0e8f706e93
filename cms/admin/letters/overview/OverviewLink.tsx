import type { ServerProps } from 'payload';
import { rolesOf } from '../../../access/access.ts';
import { mayDo } from '../../../access/matrix.ts';

/** Under the menu, for who may read letters: the way to the overview. */
export function OverviewLink({ payload, user }: ServerProps) {
  if (!mayDo(rolesOf(user ?? null), 'brieven', 'read')) return null;
  return (
    <p className="luchtpost-handleiding">
      <a href={`${payload.config.routes.admin}/overzicht-brieven`}>Overzicht brieven</a>
    </p>
  );
}
