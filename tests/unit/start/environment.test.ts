import { afterEach, describe, expect, it, vi } from 'vitest';
import { childEnvironment } from '../../../scripts/start/environment.ts';

afterEach(() => vi.unstubAllEnvs());

describe('what the programs of a start get along', () => {
  it('few heaps, so that the memory of the CMS finds its level', () => {
    vi.stubEnv('MALLOC_ARENA_MAX', undefined);
    expect(childEnvironment('production').MALLOC_ARENA_MAX).toBe('2');
  });

  it('as many heaps as who looks after the machine says', () => {
    vi.stubEnv('MALLOC_ARENA_MAX', '8');
    expect(childEnvironment('production').MALLOC_ARENA_MAX).toBe('8');
  });

  it('where the CMS beside them is, whatever name it has outside', () => {
    vi.stubEnv('CMS_INTERNAL_URL', undefined);
    expect(childEnvironment('production').CMS_INTERNAL_URL).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    vi.stubEnv('CMS_INTERNAL_URL', 'http://cms.binnen:3000');
    expect(childEnvironment('production').CMS_INTERNAL_URL).toBe('http://cms.binnen:3000');
  });

  it('the mode that is asked for, whatever stood there', () => {
    vi.stubEnv('NODE_ENV', 'test');
    expect(childEnvironment('production').NODE_ENV).toBe('production');
  });
});
