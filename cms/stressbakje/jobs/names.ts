/** The queue of the module's daily work. */
export const BAKJE_QUEUE = 'stressbakje';
export const REMIND_TASK = 'bakje-herinneren';
export const WIPE_TASK = 'bakje-wissen';
