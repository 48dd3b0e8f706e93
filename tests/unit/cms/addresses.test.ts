import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cmsUrl, siteUrl } from '../../../cms/addresses.ts';
import { promiseHttps } from '../../../cms/endpoints/request/promiseHttps.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the public address of the CMS', () => {
  it('is what a browser calls it: a slash at the end would refuse every save', () => {
    vi.stubEnv('CMS_URL', 'https://cms.gemeentevoorbeeld.example/');
    expect(cmsUrl()).toBe('https://cms.gemeentevoorbeeld.example');
  });
  it('is the local one when it is left empty', () => {
    vi.stubEnv('CMS_URL', '');
    vi.stubEnv('CMS_PORT', '3007');
    expect(cmsUrl()).toBe('http://127.0.0.1:3007');
  });
});

it('the address of the site has a port of its own', () => {
  vi.stubEnv('SITE_URL', undefined);
  vi.stubEnv('SITE_PORT', undefined);
  expect(siteUrl()).toBe('http://127.0.0.1:4321');
});

describe('https is promised', () => {
  const told = (headersSent = false) => {
    const names: string[] = [];
    promiseHttps({ headersSent, setHeader: (name: string) => names.push(name) } as unknown as ServerResponse);
    return names;
  };
  it('behind a proxy with TLS', () => {
    vi.stubEnv('BEHIND_TLS', '1');
    expect(told()).toEqual(['Strict-Transport-Security']);
    expect(told(true)).toEqual([]);
  });
  it('and nowhere else: a browser would not reach the CMS any more', () => {
    vi.stubEnv('BEHIND_TLS', undefined);
    expect(told()).toEqual([]);
  });
});
