import type { CollectionAfterReadHook } from 'payload';
import { isBeheerder } from './access.ts';

/** Payload adds `sessions` to every user; when a colleague was logged in is nobody else's business. */
export const hideSessions: CollectionAfterReadHook = ({ doc, req }) => {
  const isForSomebodyElse = req.user && req.user.id !== doc.id && !isBeheerder(req.user);
  if (!isForSomebodyElse) return doc;
  const { sessions: _sessions, ...rest } = doc;
  return rest;
};
