import { HorizontalPositionRelativeFrom, type IFloating, ImageRun, VerticalPositionRelativeFrom } from 'docx';
import sharp from 'sharp';
import { printedAddress } from '../colophon.ts';
import type { Picture } from '../model.ts';
import { logoHeight, type Sheet } from '../pdf/sheet.ts';
import { qrSvg } from '../qr.ts';
import { EMU_PER_MM, PIXELS_PER_MM } from './measures.ts';

/** The logo, as high as on our own paper. */
export async function logoPicture(logo: Picture): Promise<ImageRun> {
  const data = await sharp(logo.bytes).png().toBuffer({ resolveWithObject: true });
  const height = logoHeight(logo) * PIXELS_PER_MM;
  const width = (data.info.width / data.info.height) * height;
  return picture(data.data, width, height, logo.alt);
}

/** The code beside the address, at its place on the page. */
export async function qrPicture(url: string, { qrLeft, qrWidth, qrSize, qrTop }: Sheet): Promise<ImageRun> {
  const size = qrSize * PIXELS_PER_MM;
  const data = await sharp(Buffer.from(qrSvg(url)), { density: 400 })
    .png()
    .toBuffer();
  return picture(data, size, size, `QR-code naar ${printedAddress(url)}`, {
    horizontalPosition: {
      relative: HorizontalPositionRelativeFrom.PAGE,
      offset: (qrLeft + qrWidth - qrSize) * EMU_PER_MM,
    },
    verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: qrTop * EMU_PER_MM },
  });
}

const picture = (data: Buffer, width: number, height: number, alt: string, floating?: IFloating): ImageRun =>
  new ImageRun({
    type: 'png',
    data,
    transformation: { width: Math.round(width), height: Math.round(height) },
    altText: { name: alt, title: alt, description: alt },
    ...(floating && { floating }),
  });
