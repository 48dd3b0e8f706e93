/** The query parameter with which a writer says what a save is based on: `updatedAt` of what was loaded. */
export const BASIS_PARAM = 'basis';
