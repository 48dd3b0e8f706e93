import type { CollectionBeforeOperationHook } from 'payload';
import { canSendMail, NO_MAIL_MESSAGE } from '../mail.ts';
import { refusal } from './refusal.ts';

/** Without a mail server a forgotten password would vanish in silence; say so instead. */
export const refuseMailWithoutServer: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'forgotPassword' && !canSendMail) {
    throw refusal(NO_MAIL_MESSAGE, 503);
  }
  return args;
};
