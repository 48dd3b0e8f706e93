import type { APIContext } from 'astro';
import { fetchFile } from '../../loaders/rest.ts';
import type { ContentImage } from '../../richtext/uploads.ts';
import { allImages } from '../../site-map.ts';

/** One file for every picture a page shows: the site does not need the CMS to show it. */
export async function getStaticPaths() {
  return (await allImages()).map((image) => ({
    params: { file: decodeURIComponent(image.to.slice('/media/'.length)) },
    props: { image },
  }));
}

export async function GET({ props }: APIContext<{ image: ContentImage }>): Promise<Response> {
  return new Response(await fetchFile(props.image.from));
}
