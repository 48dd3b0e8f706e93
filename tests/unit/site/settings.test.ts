import { describe, expect, it } from 'vitest';
import { cmsAddress, publicCmsAddress, siteAddress } from '../../../site/settings.ts';

/** A machine with these settings and no other. */
const env = (settings: Record<string, string>) => settings as unknown as NodeJS.ProcessEnv;

const OUTSIDE = 'https://cms.gemeentevoorbeeld.example';

describe('where the site asks the CMS', () => {
  it('is the CMS beside it, when that is told', () =>
    expect(cmsAddress(env({ CMS_URL: OUTSIDE, CMS_INTERNAL_URL: 'http://127.0.0.1:3000/' }))).toBe(
      'http://127.0.0.1:3000',
    ));
  it('is the public address otherwise: site and CMS may be on two machines', () =>
    expect(cmsAddress(env({ CMS_URL: `${OUTSIDE}/`, CMS_INTERNAL_URL: '' }))).toBe(OUTSIDE));
  it('is the local one when nothing is told', () =>
    expect(cmsAddress(env({ CMS_PORT: '3005' }))).toBe('http://127.0.0.1:3005'));
});

describe('the public addresses', () => {
  it('are never the inside one', () =>
    expect(publicCmsAddress(env({ CMS_URL: OUTSIDE, CMS_INTERNAL_URL: 'http://127.0.0.1:3000' }))).toBe(
      OUTSIDE,
    ));
  it('end without a slash', () =>
    expect(siteAddress(env({ SITE_URL: 'https://www.gemeentevoorbeeld.example/' }))).toBe(
      'https://www.gemeentevoorbeeld.example',
    ));
});
