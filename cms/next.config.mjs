import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPayload } from '@payloadcms/next/withPayload';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // A second copy (a test run, another port) may build beside a running one.
  distDir: process.env.CMS_DIST_DIR ?? '.next',
  // scoring/ stands beside cms/, so Turbopack's root is the repository.
  turbopack: { root },
  outputFileTracingRoot: root,
  // `npm run check` type-checks the whole tree; doing it again costs every first start half a minute.
  typescript: { ignoreBuildErrors: true },
  // It asks Node how the process fares, which a bundle cannot.
  serverExternalPackages: ['prom-client'],
  async headers() {
    // What a screen may load has a nonce in it, so it is told in proxy.ts.
    return [
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'X-Frame-Options', value: 'DENY' },
          { key: 'Referrer-Policy', value: 'same-origin' },
          { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=()' },
          { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
        ],
      },
    ];
  },
  // The API answers 404 to a slash at the end (NL API Design Rules); all other addresses are redirected as usual.
  skipTrailingSlashRedirect: true,
  async redirects() {
    return [
      { source: '/', destination: '/admin', permanent: false },
      { source: '/:path((?!api/v1/).+)/', destination: '/:path', permanent: true },
    ];
  },
};

export default withPayload(nextConfig, { devBundleServerPackages: false });
