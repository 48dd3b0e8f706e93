/** How long what a beheerder does for others needs no password again, counted from the last time it was given. */
export const CONFIRMED_MINUTES = 10;
