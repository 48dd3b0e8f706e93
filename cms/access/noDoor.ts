/** For a field that no door leads to: only code of the server reads and writes it, at the database. */
export const noDoor = { create: () => false, read: () => false, update: () => false };
