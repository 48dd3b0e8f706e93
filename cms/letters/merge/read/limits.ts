const MEGABYTE = 1024 * 1024;

/** Ten thousand rows of addresses and amounts are two or three MB; this is for the honest large one. */
export const MAX_FILE_BYTES = 20 * MEGABYTE;

/** Letters in one go: what the server makes in about a minute, and a browser can hold. */
export const MAX_ROWS = 10_000;

export const MAX_COLUMNS = 200;

/** A row longer than this is a quote that was never closed. */
export const MAX_ROW_LENGTH = 200_000;
