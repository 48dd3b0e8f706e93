/** How long a session lasts without work: OWASP ASVS 3.3.2. In seconds. */
export const IDLE_SECONDS = 30 * 60;
/** A working day: nobody stays logged in overnight, working or not. In seconds. */
export const SESSION_SECONDS = 8 * 60 * 60;
