import { expect, inject, it } from 'vitest';
import { RestClient } from '../../support/rest.ts';

it.each(['leeft', 'gereed'])('answers on /api/%s to whoever asks, and tells nothing more', async (state) => {
  const response = await new RestClient(inject('cmsUrl')).send('GET', `/${state}`);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ state });
  expect(response.headers.get('cache-control')).toBe('no-store');
});
