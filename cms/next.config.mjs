import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPayload } from '@payloadcms/next/withPayload';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * What the screens of the CMS may load: nothing of another site runs, no form sends elsewhere, nobody frames them.
 * Next writes its own scripts inline and Payload its styles, so those stay allowed; the preview frames the website,
 * whose address is known only when the CMS runs.
 */
const SCREEN_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self' blob: http: https:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

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
    // The development server evaluates what it reloads and talks over a socket.
    const isBuilt = process.env.NODE_ENV === 'production';
    const screens = { key: 'Content-Security-Policy', value: SCREEN_POLICY };
    return [
      ...(isBuilt ? [{ source: '/admin/:path*', headers: [screens] }] : []),
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
