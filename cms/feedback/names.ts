/** The queue of what happens to answers of visitors at night. */
export const FEEDBACK_QUEUE = 'terugmeldingen';
export const FEEDBACK_WIPE_TASK = 'terugmeldingen-wissen';

/** How long an answer to "Kon u hiermee verder?" is kept: two summers of the same page, unless somebody chose otherwise. */
export const FEEDBACK_MONTHS = { default: 24, min: 1, max: 60 };
