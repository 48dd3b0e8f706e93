/** Rows in one request: a second of work, so that progress is seen and stopping is quick. */
export const MAX_BATCH_ROWS = 50;
/** Rows in one request of a letter that may not be sent yet: enough to see whether it works. */
export const TEST_ROWS = 5;
/** Fifty rows with long values fit many times. */
export const MAX_BATCH_BYTES = 4_000_000;
/** The widest file that is read has this many columns. */
export const MAX_ROW_VALUES = 200;
/** Errors of one row that are told. */
export const MAX_ROW_ERRORS = 50;

/** Of one person, in any 60 seconds: ten thousand letters are two hundred requests. */
export const REQUESTS_PER_MINUTE = 600;
/** The same, of a letter that may not be sent yet: trying row after row, not making them all five at a time. */
export const TEST_REQUESTS_PER_MINUTE = 60;
