import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Payload } from 'payload';
import sharp from 'sharp';
import { siteUrl } from '../../addresses.ts';
import { mediaDir } from '../../paths.ts';
import type { Media, Organisatie } from '../../payload-types.ts';
import type { Picture, Sender } from './model.ts';

/** Wide enough to be sharp at 18 mm high on paper, small enough to travel with ten thousand letters. */
const LOGO_HEIGHT_PX = 360;
const LOGO_WIDTH_PX = 1200;

/** The sender of every letter: the organisation as it stands in the CMS now, with its logo. */
export async function readSender(payload: Payload): Promise<Sender> {
  const organisation = await payload.findGlobal({ slug: 'organisatie', depth: 1 });
  const logo = typeof organisation.logo === 'object' ? await readLogo(organisation.logo) : undefined;
  return senderOf(organisation, logo, `${siteUrl()}/hulp/`);
}

/**
 * What a letter needs of the organisation.
 * @param helpPage  where the QR code leads when nothing else was chosen
 */
export function senderOf(organisation: Organisatie, logo: Picture | undefined, helpPage: string): Sender {
  const { name, phone, email, website, visitingAddress, postAddress, openingHours, letters } = organisation;
  return {
    name,
    phone,
    returnAddress: letters?.returnAddress?.trim() || oneLine(postAddress || visitingAddress || name),
    ...(email && { email }),
    ...(website && { website }),
    ...(visitingAddress && { visitingAddress }),
    openingHours: (openingHours ?? []).map(({ days, hours }) => `${days}, ${hours}`),
    ...(logo && { logo }),
    window: letters?.window ?? 'links',
    foldMarks: letters?.foldMarks ?? true,
    ...(letters?.qr && {
      qr: { url: letters.qrUrl?.trim() || helpPage, label: letters.qrLabel?.trim() || 'Uitleg en hulp' },
    }),
  };
}

const oneLine = (address: string): string =>
  address
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(', ');

/** One kind of picture for all writers, whatever was uploaded. A logo that is gone is left out: letters go on. */
async function readLogo(media: Media | null | undefined): Promise<Picture | undefined> {
  if (!media?.filename || !media.mimeType?.startsWith('image/')) return undefined;
  try {
    const file = await readFile(join(mediaDir, basename(media.filename)));
    const fit = {
      width: LOGO_WIDTH_PX,
      height: LOGO_HEIGHT_PX,
      fit: 'inside',
      withoutEnlargement: true,
    } as const;
    const bytes = await sharp(file).resize(fit).png().toBuffer();
    return { bytes: new Uint8Array(bytes), type: 'image/png', alt: media.alt };
  } catch {
    return undefined;
  }
}
