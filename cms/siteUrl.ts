const DEFAULT_SITE_PORT = 4321;

/** The public address of the site, without a slash at the end: SITE_URL, else the local one. */
export function siteUrl(): string {
  return (process.env.SITE_URL ?? `http://127.0.0.1:${process.env.SITE_PORT ?? DEFAULT_SITE_PORT}`).replace(
    /\/$/,
    '',
  );
}
