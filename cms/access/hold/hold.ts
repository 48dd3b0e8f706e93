import type { PayloadRequest } from 'payload';

/** What somebody who is logged in must do first, before anything else opens. */
export type Hold = 'eigen-wachtwoord' | 'tweede-stap';

/** The sentence for who tries something else. */
export const HOLD_MESSAGES: Record<Hold, string> = {
  'eigen-wachtwoord':
    'U logde in met een wachtwoord dat een ander voor u maakte. Kies eerst een eigen wachtwoord. Daarna kunt u verder.',
  'tweede-stap':
    'Voor uw rol is een tweede stap bij het inloggen verplicht. Zet die eerst aan. Daarna kunt u verder.',
};

/** Set by our own strategy (strategy.ts), for one request; nothing of it is stored or taken from a client. */
const HELD = 'luchtpostHold';

type User = PayloadRequest['user'];

/** What this person must do first; undefined for who may go on, for keys and for visitors. */
export const holdOf = (user: User): Hold | undefined =>
  (user as { [HELD]?: Hold } | null | undefined)?.[HELD];

/** The same person, without any role until it is done. */
export const held = <T extends object>(user: T, hold: Hold): T => ({ ...user, roles: [], [HELD]: hold });
