import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { formatAdminURL, getSafeRedirect } from 'payload/shared';
import { holdOf } from '../../access/hold/hold.ts';
import { Logo } from '../Logo.tsx';
import { FirstSecondStep } from './FirstSecondStep.tsx';

/**
 * Where Payload sends whoever may open no screen. With us that is somebody who must do something first; anybody else
 * has nothing to do here.
 */
export function FirstThisView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { payload, user } = initPageResult.req;
  const { admin, routes } = payload.config;
  const address = (path: `/${string}`) => formatAdminURL({ adminRoute: routes.admin, path });
  if (!holdOf(user)) redirect(user ? routes.admin : address(admin.routes.login));
  return (
    <div className="luchtpost-eerst">
      <div className="login__brand">
        <Logo />
      </div>
      <FirstSecondStep
        after={getSafeRedirect({ fallbackTo: routes.admin, redirectTo: searchParams?.redirect ?? '' })}
        logOut={address(admin.routes.logout)}
      />
    </div>
  );
}
