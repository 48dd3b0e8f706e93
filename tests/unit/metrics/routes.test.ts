import { expect, it } from 'vitest';
import { routeReader } from '../../../cms/metrics/routes.ts';

const read = routeReader(
  {
    collections: [
      {
        slug: 'brieven',
        endpoints: [
          { path: '/' },
          { path: '/:id' },
          { path: '/count' },
          { path: '/:id/werkstroom' },
          { path: '/access/:id?' },
        ],
      },
      { slug: 'stil', endpoints: false },
    ],
    globals: [{ slug: 'organisatie', endpoints: [{ path: '/' }] }],
    endpoints: [{ path: '/leeft' }],
  },
  ['/api/v1/brieven/{id}/schema'],
);

it.each([
  ['/api/brieven', '/api/brieven'],
  ['/api/brieven/', '/api/brieven'],
  ['/api/brieven/1f0c3b1e-7a70-4f0c-9a50-0a5d2f6f3e11', '/api/brieven/:id'],
  ['/api/brieven/count', '/api/brieven/count'],
  ['/api/brieven/42/werkstroom', '/api/brieven/:id/werkstroom'],
  ['/api/brieven/access', '/api/brieven/access'],
  ['/api/brieven/access/42', '/api/brieven/access/:id'],
  ['/api/globals/organisatie', '/api/globals/organisatie'],
  ['/api/leeft', '/api/leeft'],
  ['/api/v1/brieven/abc/schema', '/api/v1/brieven/:id/schema'],
  ['/admin/collections/brieven/42', '/admin'],
  ['/_next/static/chunks/a.js', '/_next'],
])('reads %s as %s', (path, pattern) => expect(read(path)).toBe(pattern));

it.each(['/', '/wp-login.php', '/api', '/api/jansen@voorbeeld.example', '/api/stil/1', '/administrator'])(
  'counts %s among the others, and keeps nothing of it',
  (path) => expect(read(path)).toBe('anders'),
);
