import sharp from 'sharp';
import { SHARE_PICTURE } from '../share.ts';

// The picture that goes along when somebody shares a page. Drawn without letters: a machine that builds may
// have no fonts.
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630">
<rect width="1200" height="630" fill="#e2f2fe"/>
<g fill="none" stroke-width="14" stroke-linejoin="round" stroke-linecap="round">
<path d="M350 220h500v310H350l0-310 250 200 250-200" fill="#fff" stroke="#00568b"/>
<path d="M410 140h170M630 140h90" stroke="#cd262d"/><path d="M770 140h40" stroke="#00568b"/>
</g></svg>`;

export async function GET(): Promise<Response> {
  const png = await sharp(Buffer.from(SVG))
    .resize(SHARE_PICTURE.width, SHARE_PICTURE.height)
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
