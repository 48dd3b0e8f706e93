import {
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
} from 'payload';
import { refusal } from '../refusal.ts';
import { MIN_PASSWORD_LENGTH, personalWords, type Strength, strengthOf } from './strength.ts';

const MESSAGES: Partial<Record<Strength, string>> = {
  'te kort': `Gebruik minstens ${MIN_PASSWORD_LENGTH} tekens. Een paar losse woorden achter elkaar is goed te onthouden.`,
  'te raden':
    'Dit wachtwoord is te makkelijk te raden: het lijkt op wat veel mensen kiezen, of op uw naam of adres. Kies een paar losse woorden die niets met elkaar te maken hebben.',
};

interface Whose {
  email?: unknown;
  name?: unknown;
}

/** @throws ValidationError with the sentence beside the field, for a password that is too short or easy to guess */
export async function refuseWeakPassword(
  password: unknown,
  whose: Whose,
  req: PayloadRequest,
): Promise<void> {
  if (typeof password !== 'string') return;
  const message = MESSAGES[await strengthOf(password, personalWords(whose.name, whose.email))];
  if (!message) return;
  throw new ValidationError(
    { collection: 'gebruikers', errors: [{ path: 'password', message }], req },
    req.t,
  );
}

/** For screens of our own: the sentence itself, where Payload's forms need it beside a field. Anything else stays. */
export function inOneSentence(error: unknown): unknown {
  const [first] = error instanceof ValidationError ? error.data.errors : [];
  return first ? refusal(first.message, 400) : error;
}

interface Args {
  id?: number | string;
  data?: Whose & { password?: unknown };
}

/** Refuses a new password that is too short or easy to guess. */
export const requireGoodPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  const { data, id } = args as Args;
  if (data?.password === undefined) return args;
  const before = id === undefined ? null : await whoseAccount(req, id);
  await refuseWeakPassword(data.password, { ...before, ...data }, req);
  return args;
};

/** The same for a password set through a mailed link: that operation runs no `beforeOperation`. */
export const requireGoodPasswordOnReset: CollectionBeforeValidateHook = async ({ data, req }) => {
  if (req.pathname?.endsWith('/reset-password')) {
    await refuseWeakPassword((req.data as Args['data'])?.password, data ?? {}, req);
  }
  return data;
};

const whoseAccount = (req: PayloadRequest, id: number | string) =>
  req.payload.db.findOne<Whose & { id: number | string }>({
    collection: 'gebruikers',
    req,
    where: { id: { equals: id } },
  });
