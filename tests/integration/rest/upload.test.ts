import { beforeAll, describe, expect, inject, it } from 'vitest';
import { PIXEL } from '../../support/matrix.ts';
import { asBeheerder, type RestClient } from '../../support/rest.ts';

let beheerder: RestClient;
const upload = (content: BlobPart, name: string, type: string) => {
  const form = new FormData();
  form.set('file', new File([content], name, { type }));
  form.set('_payload', JSON.stringify({ alt: 'Een proef' }));
  return beheerder.send('POST', '/media', form);
};

beforeAll(async () => {
  beheerder = await asBeheerder(inject('cmsUrl'), inject('login'));
});

describe('uploading', () => {
  it('takes a real PNG', async () => {
    expect((await upload(PIXEL, 'beeld.png', 'image/png')).status).toBe(201);
  });

  it.each([
    [
      'a page of HTML that calls itself a PNG',
      '<html><script>alert(1)</script></html>',
      'beeld.png',
      'image/png',
    ],
    [
      'an SVG',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'beeld.svg',
      'image/svg+xml',
    ],
    ['a program', 'MZ\u0090\u0000', 'spel.exe', 'application/x-msdownload'],
    ['plain HTML', '<script>alert(1)</script>', 'pagina.html', 'text/html'],
  ])('refuses %s', async (_what, content, name, type) => {
    expect((await upload(content, name, type)).status).toBe(400);
  });

  it('refuses what is too large', async () => {
    const large = new Uint8Array(9_000_000);
    large.set(PIXEL);
    expect((await upload(large, 'groot.png', 'image/png')).status).toBe(413);
  });

  it('never writes outside its own folder', async () => {
    const response = await upload(PIXEL, '../../../buiten.png', 'image/png');
    const { doc } = (await response.json()) as { doc?: { filename: string } };
    expect(doc?.filename ?? '').not.toContain('/');
  });
});
