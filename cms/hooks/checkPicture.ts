import type { CollectionBeforeValidateHook } from 'payload';
import sharp from 'sharp';
import { refusal } from '../access/refusal.ts';

/** A picture of 8 MB can unfold into gigabytes; this is a photo of 50 megapixels. */
const MAX_PIXELS = 50_000_000;

/**
 * Refuses a picture that is cut short or damaged (400, Dutch). Payload looks at its first bytes only; a page of the
 * site would show half of it.
 */
export const checkPicture: CollectionBeforeValidateHook = async ({ data, req }) => {
  const { file } = req;
  if (!file?.mimetype.startsWith('image/') || file.data.length === 0) return data;
  try {
    await sharp(file.data, { failOn: 'warning', limitInputPixels: MAX_PIXELS }).stats();
  } catch {
    throw refusal(
      'Dit beeld is beschadigd, niet compleet of te groot. Open het op uw computer, sla het opnieuw op en kies het dan nog eens.',
      400,
    );
  }
  return data;
};
