import { siteAddress } from '../settings.ts';

export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${siteAddress()}/sitemap.xml\n`);
}
