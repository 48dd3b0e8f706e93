'use client';

import {
  EmailField,
  Form,
  FormSubmit,
  Link,
  PasswordField,
  useAuth,
  useConfig,
  useTranslation,
} from '@payloadcms/ui';
import { email, formatAdminURL } from 'payload/shared';
import { useState } from 'react';
import { noteHeard } from '../session/heardOfWork.ts';
import { CodeField } from './CodeField.tsx';

const EMPTY = { initialValue: '', valid: true, value: '' };
const NOTHING_TYPED = {
  // The server judges the code: without this, Payload's form holds a refused code for wrong, whatever is typed next.
  code: { ...EMPTY, validate: () => true as const },
  email: EMPTY,
  password: EMPTY,
};

/** What the server answers when the password is right and the account has a second step. */
interface Refused {
  errors?: { data?: { secondFactor?: string } }[];
}

/** E-mail address and password; the field for the code appears when the account asks for one. */
export function LoginForm({ redirectTo }: { redirectTo: string }) {
  const { config } = useConfig();
  const { t } = useTranslation();
  const { setUser } = useAuth();
  /** How many times a code was asked for: each time the keyboard goes to its field again. */
  const [asked, setAsked] = useState(0);

  const send = async (body: FormData): Promise<Response> => {
    const address = formatAdminURL({ apiRoute: config.routes.api, path: `/${config.admin.user}/login` });
    const response = await fetch(address, { method: 'POST', credentials: 'same-origin', body });
    if (!response.ok) {
      const refused = (await response
        .clone()
        .json()
        .catch(() => ({}))) as Refused;
      if (refused.errors?.some(({ data }) => data?.secondFactor)) setAsked((count) => count + 1);
    }
    return response;
  };

  return (
    <Form
      // The form takes the answer that `action` gives; its type says that it gives none.
      action={send as unknown as (body: FormData) => Promise<void>}
      className="login__form"
      disableSuccessStatus
      initialState={NOTHING_TYPED}
      method="POST"
      onSuccess={(answer) => {
        const { user } = answer as { user?: { id?: number | string } };
        if (user?.id !== undefined) noteHeard(String(user.id), Date.now());
        setUser(answer as Parameters<typeof setUser>[0]);
      }}
      redirect={redirectTo}
      waitForAutocomplete
    >
      <div className="login__form__inputWrap">
        <EmailField
          field={{
            name: 'email',
            admin: { autoComplete: 'email' },
            label: t('general:email'),
            required: true,
          }}
          path="email"
          validate={email}
        />
        <PasswordField
          field={{ name: 'password', label: t('general:password'), required: true }}
          path="password"
        />
        {asked > 0 && <CodeField asked={asked} />}
      </div>
      <Link
        href={formatAdminURL({ adminRoute: config.routes.admin, path: config.admin.routes.forgot })}
        prefetch={false}
      >
        {t('authentication:forgotPasswordQuestion')}
      </Link>
      <FormSubmit size="large">{t('authentication:login')}</FormSubmit>
    </Form>
  );
}
