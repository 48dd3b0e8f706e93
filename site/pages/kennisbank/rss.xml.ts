import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { documents, organisation } from '../../content.ts';
import { SECTIONS } from '../../sections.ts';

/** The newest articles for professionals, for their feed reader: the last changed first. */
const NEWEST = 50;

export async function GET({ site }: APIContext): Promise<Response> {
  const org = await organisation();
  const articles = (await documents('kennisbank')).sort(
    (a, b) => b.data.updatedAt.getTime() - a.data.updatedAt.getTime(),
  );
  return rss({
    title: `${SECTIONS.kennisbank.title} van ${org.name}`,
    description: SECTIONS.kennisbank.line,
    site: site ?? '',
    trailingSlash: true,
    customData: '<language>nl</language>',
    items: articles.slice(0, NEWEST).map(({ data }) => ({
      title: data.title,
      link: `${SECTIONS.kennisbank.href}${data.slug}/`,
      pubDate: data.updatedAt,
      ...(data.summary && { description: data.summary }),
    })),
  });
}
