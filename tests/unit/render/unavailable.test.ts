import { expect, test, vi } from 'vitest';
import { createPdfWriter } from '../../../cms/letters/render/pdf/createPdfWriter.ts';
import { PdfUnavailable } from '../../../cms/letters/render/pdfUnavailable.ts';

const typst = vi.hoisted(() => ({ pdf: (): Buffer => Buffer.from('%PDF-1.7 without the mark') }));
vi.mock('@myriaddreamin/typst-ts-node-compiler', () => ({ NodeCompiler: { create: () => typst } }));

test('a typesetter that is too old for PDF/UA-1 is refused at once, in Dutch', async () => {
  await expect(createPdfWriter()).rejects.toThrow(PdfUnavailable);
  await expect(createPdfWriter()).rejects.toThrow('Kies Word of HTML');
});

test('so is one that does not know the standard at all', async () => {
  typst.pdf = () => {
    throw new Error('unknown variant `ua-1`');
  };
  await expect(createPdfWriter()).rejects.toThrow(PdfUnavailable);
});
