/** The version in the header `API-Version` (semantic versioning); the first number stands in the path as well. */
export const API_VERSION = '1.0.0';
export const API_BASE = '/api/v1';

/** Of one key, in any 60 seconds. */
export const REQUESTS_PER_MINUTE = 300;

/** The values of one letter: far more than any letter holds. */
export const MAX_LETTER_BYTES = 200_000;
/** A text to score: about a hundred pages. */
export const MAX_SCORE_BYTES = 400_000;
/** The rows of a whole job. */
export const MAX_JOB_BYTES = 20_000_000;

export const MAX_JOB_LETTERS = 5_000;
/** Jobs of one key that are not fetched yet. */
export const MAX_JOBS_PER_KEY = 3;
/** Of all jobs together: what they made waits in memory until it is fetched. */
export const MAX_HELD_BYTES = 300_000_000;
/** How long a job that is ready is kept. */
export const JOB_KEPT_MINUTES = 15;
/** A status names at most this many letters with errors; the result names them all. */
export const MAX_ERRORS_SHOWN = 200;

export const PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;
