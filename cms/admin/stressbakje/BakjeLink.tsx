import type { ServerProps } from 'payload';
import { mayOpenModule } from '../../stressbakje/access.ts';

/** Under the menu, for the three roles of the module. */
export function BakjeLink({ payload, user }: ServerProps) {
  if (!mayOpenModule(user ?? null)) return null;
  return (
    <p className="luchtpost-handleiding">
      <a href={`${payload.config.routes.admin}/stressbakje`}>Het Stressbakje</a>
    </p>
  );
}
