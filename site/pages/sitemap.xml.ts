import { escapeHtml } from '../richtext/text.ts';
import { siteAddress } from '../settings.ts';
import { allPages } from '../site-map.ts';

/** Every page, with its full address, for search engines and for our own accessibility test. */
export async function GET(): Promise<Response> {
  const address = siteAddress();
  const urls = (await allPages()).map(({ href, updatedAt }) => {
    const changed = updatedAt ? `<lastmod>${updatedAt.toISOString().slice(0, 10)}</lastmod>` : '';
    return `<url><loc>${escapeHtml(address + href)}</loc>${changed}</url>`;
  });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
