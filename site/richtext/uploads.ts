import { escapeHtml } from './text.ts';

/** A picture of the CMS as the site shows it. An empty alt marks it decorative. */
export interface ContentImage {
  /** Where the CMS has the file: a path on the CMS, or a full address of a store. */
  from: string;
  /** Address on the site; the build copies the file there. */
  to: string;
  alt: string;
  width: number | undefined;
  height: number | undefined;
}

/** The picture in a populated upload field, or undefined when it is missing or not readable for the public. */
export function imageOf(value: unknown): ContentImage | undefined {
  const file = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (typeof file.url !== 'string' || typeof file.filename !== 'string') return undefined;
  return {
    from: file.url,
    to: `/media/${encodeURIComponent(file.filename)}`,
    alt: typeof file.alt === 'string' ? file.alt : '',
    width: typeof file.width === 'number' ? file.width : undefined,
    height: typeof file.height === 'number' ? file.height : undefined,
  };
}

/** An img element; with its size, so that the page does not jump while the picture arrives. */
export function renderImage(image: ContentImage): string {
  const size = image.width && image.height ? ` width="${image.width}" height="${image.height}"` : '';
  const source = `src="${escapeHtml(image.to)}" alt="${escapeHtml(image.alt)}"`;
  return `<img class="lp-image" ${source}${size} loading="lazy" decoding="async">`;
}
