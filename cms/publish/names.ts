export const BUILD_TASK = 'site-bouwen';
export const BUILD_QUEUE = 'site';
/** Changes that follow each other within this time become one build. */
export const BUILD_DEBOUNCE_MS = 500;
/** How often the server looks for a build to do: each second, because somebody waits to see a change. */
export const BUILD_CRON = '* * * * * *';
/** A build that hangs is ended and told as failed. */
export const BUILD_TIMEOUT_MS = 10 * 60_000;
/** A build that somebody or something killed is made again, this many times in all. */
export const BUILD_TRIES = 3;
