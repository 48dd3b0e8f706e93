import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { formatAdminURL, getSafeRedirect } from 'payload/shared';
import { holdOf } from '../../access/hold/hold.ts';
import { Logo } from '../Logo.tsx';
import { FirstOwnPassword } from './FirstOwnPassword.tsx';
import { FirstSecondStep } from './FirstSecondStep.tsx';

/**
 * Where Payload sends whoever may open no screen. With us that is somebody who must do something first; anybody else
 * has nothing to do here.
 */
export function FirstThisView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { payload, user } = initPageResult.req;
  const { admin, routes } = payload.config;
  const address = (path: `/${string}`) => formatAdminURL({ adminRoute: routes.admin, path });
  const hold = holdOf(user);
  if (user?.collection !== 'gebruikers' || !hold) redirect(user ? routes.admin : address(admin.routes.login));
  const ways = {
    after: getSafeRedirect({ fallbackTo: routes.admin, redirectTo: searchParams?.redirect ?? '' }),
    logOut: address(admin.routes.logout),
  };
  return (
    <div className="luchtpost-eerst">
      <div className="login__brand">
        <Logo />
      </div>
      {hold === 'eigen-wachtwoord' ? (
        <FirstOwnPassword {...ways} personal={`${user.email ?? ''} ${user.name ?? ''}`} />
      ) : (
        <FirstSecondStep {...ways} />
      )}
    </div>
  );
}
