import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { getSafeRedirect } from 'payload/shared';
import { LoginNote } from '../LoginNote.tsx';
import { Logo } from '../Logo.tsx';
import { LoginForm } from './LoginForm.tsx';

/** Payload's login screen with one thing more: it can ask for the code of the second step. */
export function LoginView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { payload, user } = initPageResult.req;
  const after = getSafeRedirect({
    fallbackTo: payload.config.routes.admin,
    redirectTo: searchParams?.redirect ?? '',
  });
  if (user) redirect(after);
  return (
    <>
      <div className="login__brand">
        <Logo />
      </div>
      <LoginForm redirectTo={after} />
      <LoginNote />
    </>
  );
}
