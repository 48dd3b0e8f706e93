import {
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
} from 'payload';

/** NIST SP 800-63B and OWASP ASVS 2.1.1: length is what counts; no rules about kinds of characters. */
export const MIN_PASSWORD_LENGTH = 12;

const tooShort = (req: PayloadRequest) =>
  new ValidationError(
    {
      collection: 'gebruikers',
      errors: [
        {
          path: 'password',
          message: `Gebruik minstens ${MIN_PASSWORD_LENGTH} tekens. Een paar losse woorden achter elkaar is goed te onthouden.`,
        },
      ],
      req,
    },
    req.t,
  );

const isTooShort = (password: unknown) =>
  typeof password === 'string' && password.length < MIN_PASSWORD_LENGTH;

/** Refuses a new password that is too short, with the sentence beside the field. */
export const requireLongPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  if (isTooShort((args as { data?: { password?: unknown } }).data?.password)) throw tooShort(req);
  return args;
};

/** The same for a password set through a mailed link: that operation runs no `beforeOperation`. */
export const requireLongPasswordOnReset: CollectionBeforeValidateHook = ({ data, req }) => {
  const isReset = req.pathname?.endsWith('/reset-password');
  if (isReset && isTooShort((req.data as { password?: unknown } | undefined)?.password)) throw tooShort(req);
  return data;
};
