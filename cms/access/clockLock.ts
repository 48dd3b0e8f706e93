import type { CollectionBeforeOperationHook } from 'payload';

/** How long an account is closed after too many wrong passwords. */
export const LOCK_TIME_MS = 10 * 60_000;

/**
 * Opens accounts that are closed for longer than an account is ever closed: the clock ran ahead when they were, and was
 * put back since. Else somebody would be shut out until that moment comes again.
 */
export const openAfterClockJump: CollectionBeforeOperationHook = async ({ operation, req, args }) => {
  if (operation !== 'login') return args;
  await req.payload.update({
    collection: 'gebruikers',
    where: { lockUntil: { greater_than: new Date(Date.now() + LOCK_TIME_MS).toISOString() } },
    data: { lockUntil: null, loginAttempts: 0 },
    depth: 0,
    req,
  });
  return args;
};
