import { type CollectionBeforeOperationHook, ValidationError } from 'payload';

/** NIST SP 800-63B and OWASP ASVS 2.1.1: length is what counts; no rules about kinds of characters. */
export const MIN_PASSWORD_LENGTH = 12;

/** Refuses a new password that is too short, with the sentence beside the field. */
export const requireLongPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args;
  const password = (args as { data?: { password?: unknown } }).data?.password;
  if (typeof password === 'string' && password.length < MIN_PASSWORD_LENGTH) {
    throw new ValidationError(
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
  }
  return args;
};
