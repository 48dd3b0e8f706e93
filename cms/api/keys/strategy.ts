import type { AuthStrategy } from 'payload';
import { checkKey } from './checkKey.ts';
import { keyIn } from './key.ts';

/** Lets a request with `Authorization: Bearer lp_…` be made by the koppeling that holds the key. */
export const keyStrategy: AuthStrategy = {
  name: 'lp-sleutel',
  authenticate: async ({ headers, payload }) => {
    if (keyIn(headers) === undefined) return { user: null };
    const check = await checkKey(payload, headers);
    if ('refused' in check) return { user: null };
    return { user: { ...check.holder, collection: 'koppelingen', _strategy: 'lp-sleutel' } as never };
  },
};
