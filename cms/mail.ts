import { nodemailerAdapter } from '@payloadcms/email-nodemailer';

/** Whether mail can be sent: a mail server was named in SMTP_URL. */
export const canSendMail = Boolean(process.env.SMTP_URL);

/** What people are told when something would need mail and there is no mail server. */
export const NO_MAIL_MESSAGE =
  'Er kan geen e-mail worden verstuurd, want er is geen mailserver ingesteld. Vraag uw beheerder om een nieuw wachtwoord.';

/**
 * Payload's mail adapter for SMTP_URL (`smtp://user:password@host:port`), or undefined without one.
 * MAIL_FROM and MAIL_FROM_NAME name the sender.
 */
export function mailAdapter() {
  if (!process.env.SMTP_URL) return undefined;
  return nodemailerAdapter({
    defaultFromAddress: process.env.MAIL_FROM ?? 'niet-antwoorden@voorbeeld.nl',
    defaultFromName: process.env.MAIL_FROM_NAME ?? 'Luchtpost',
    skipVerify: true,
    transportOptions: smtpOptions(new URL(process.env.SMTP_URL)),
  });
}

function smtpOptions(url: URL) {
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    ...(url.username
      ? { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }
      : {}),
  };
}
