const MEGABYTE = 1024 * 1024;

/** A Word file of a letter is a few hundred kB; ten MB leaves room for a logo on every page. */
export const MAX_FILE_BYTES = 10 * MEGABYTE;

/** What a file may become when it is unpacked; counted while unpacking, never believed from its header. */
export const MAX_UNPACKED_BYTES = 60 * MEGABYTE;

/** A letter with hundreds of pictures has fewer parts than this. */
export const MAX_ENTRIES = 2_000;

/** XML packs about twenty times smaller; a part past this ratio was made to burst. */
export const MAX_RATIO = 200;

/** Below this size a high ratio does no harm: a part of nothing but spaces may be small and honest. */
export const RATIO_COUNTS_FROM_BYTES = 4 * MEGABYTE;

/** The form around the file: boundaries and a file name. */
export const MAX_FORM_EXTRA_BYTES = 64 * 1024;

/** How much of a file that is too large is read and thrown away before the connection is cut. */
export const MAX_DISCARDED_BYTES = 100 * MEGABYTE;
