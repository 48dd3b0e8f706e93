import { canSendMail, NO_MAIL_MESSAGE } from '../mail.ts';

/** Under the login form: says beforehand that a forgotten password cannot be mailed. */
export function LoginNote() {
  if (canSendMail) return null;
  return (
    <p className="luchtpost-login-note">
      <strong>Wachtwoord vergeten?</strong> {NO_MAIL_MESSAGE}
    </p>
  );
}
