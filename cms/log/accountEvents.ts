import type { Payload } from 'payload';

/** What happens to a way in: OWASP ASVS 7.2, NCSC C.06. In English, as the rest of the log. */
export type AccountEvent =
  | 'logged in'
  | 'login refused'
  | 'account locked'
  | 'logged out'
  | 'logged out everywhere'
  | 'password changed'
  | 'password changed by another'
  | 'password reset by mail'
  | 'password asked again, refused'
  | 'second step set up'
  | 'second step removed'
  | 'second step taken away by another'
  | 'second step failed'
  | 'second step required for roles'
  | 'key made'
  | 'key taken back';

/** Why, as a class: never what somebody typed. */
export type RefusalReason =
  | 'unknown account'
  | 'wrong password'
  | 'locked'
  | 'code asked'
  | 'wrong code'
  | 'code locked'
  | 'second step unreadable'
  | 'given password ended'
  | 'too many tries'
  | 'incomplete';

export interface AccountDetails {
  /** Whose account, by id; none when there is no such account. */
  account?: number | string | undefined;
  /** Who did it, by id, when that is somebody else. */
  by?: number | string | undefined;
  koppeling?: string;
  reason?: RefusalReason;
  roles?: readonly string[];
}

/** Worth a look when they pile up. */
const WARN: ReadonlySet<AccountEvent> = new Set([
  'login refused',
  'account locked',
  'password asked again, refused',
  'second step failed',
]);

/** One line for an event of an account: ids and classes only, no name, address, password or code. */
export function logAccountEvent(
  { logger }: Pick<Payload, 'logger'>,
  event: AccountEvent,
  details: AccountDetails,
): void {
  // Everybody with a second step is asked for the code at each login: nothing is wrong.
  const level = WARN.has(event) && details.reason !== 'code asked' ? 'warn' : 'info';
  logger[level]({ event, ...details, msg: 'account' });
}
