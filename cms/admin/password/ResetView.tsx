import { MinimalTemplate } from '@payloadcms/next/templates';
import type { AdminViewServerProps } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { Logo } from '../Logo.tsx';
import { ResetForm } from './ResetForm.tsx';

/** Where the mailed link of a forgotten password leads: Payload's screen, with what helps to choose a good one. */
export function ResetView({ initPageResult, params }: AdminViewServerProps) {
  const { payload, user } = initPageResult.req;
  const { admin, routes } = payload.config;
  const segments = Array.isArray(params?.segments) ? params.segments : [];
  return (
    <MinimalTemplate className="login">
      <div className="luchtpost-eerst">
        <div className="login__brand">
          <Logo />
        </div>
        {user ? (
          <>
            <h1>U bent al ingelogd</h1>
            <p>
              U wijzigt uw wachtwoord in <a href={`${routes.admin}${admin.routes.account}`}>uw account</a>.
            </p>
          </>
        ) : (
          <>
            <h1>Kies een nieuw wachtwoord</h1>
            <ResetForm
              login={formatAdminURL({ adminRoute: routes.admin, path: admin.routes.login })}
              token={segments[1] ?? ''}
            />
          </>
        )}
      </div>
    </MinimalTemplate>
  );
}
