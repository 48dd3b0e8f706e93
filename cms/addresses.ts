const DEFAULT_SITE_PORT = 4321;
const DEFAULT_CMS_PORT = 3000;

/** The public address of the site, without a slash at the end: SITE_URL, else the local one. */
export const siteUrl = (): string =>
  addressOf(process.env.SITE_URL, process.env.SITE_PORT ?? DEFAULT_SITE_PORT);

/** The public address of the CMS, without a slash at the end: a browser sends no slash in `Origin` either. */
export const cmsUrl = (): string => addressOf(process.env.CMS_URL, process.env.CMS_PORT ?? DEFAULT_CMS_PORT);

const addressOf = (given: string | undefined, port: string | number): string =>
  (given?.trim() || `http://127.0.0.1:${port}`).replace(/\/$/, '');
