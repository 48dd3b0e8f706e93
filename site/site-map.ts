import { documents, organisation } from './content.ts';
import type { ContentImage } from './richtext/uploads.ts';
import { SECTIONS, SERVICE_PAGES, type SectionKey } from './sections.ts';
import { TOOLS_ROOM, toolHref } from './tools/names.ts';
import { PREVENTION_PLAN } from './tools/preventieplan/page.ts';

/** A page of the site, for the sitemap and the list from A to Z. */
export interface SitePage {
  href: string;
  title: string;
  updatedAt?: Date;
}

const sectionKeys = Object.keys(SECTIONS) as SectionKey[];

/** Every page a visitor can come to, except the 404 page. */
export async function allPages(): Promise<SitePage[]> {
  const pages: SitePage[] = [{ href: '/', title: 'Voorpagina' }, ...SERVICE_PAGES];
  for (const key of sectionKeys) {
    pages.push({ href: SECTIONS[key].href, title: SECTIONS[key].title });
    for (const { data } of await documents(key)) {
      pages.push({
        href: `${SECTIONS[key].href}${data.slug}/`,
        title: data.title,
        updatedAt: data.updatedAt,
      });
    }
  }
  pages.push({ href: TOOLS_ROOM.href, title: TOOLS_ROOM.title });
  for (const { data } of await documents('werkbladen')) {
    if (!data.tool) continue;
    pages.push({
      href: toolHref(data.slug),
      title: `${data.title} (hulpmiddel)`,
      updatedAt: data.updatedAt,
    });
  }
  pages.push({ href: toolHref(PREVENTION_PLAN.slug), title: PREVENTION_PLAN.title });
  return pages;
}

/** Every picture the pages show, once each. */
export async function allImages(): Promise<ContentImage[]> {
  const { logo } = await organisation();
  const images = logo ? [logo] : [];
  for (const key of ['kennisbank', 'hulp', 'werkbladen', 'psycho-educatie'] as const) {
    for (const { data } of await documents(key)) images.push(...data.body.images);
  }
  for (const { data } of await documents('gesprekskaarten')) {
    images.push(...data.front.images, ...data.back.images);
  }
  return [...new Map(images.map((image) => [image.to, image])).values()];
}
