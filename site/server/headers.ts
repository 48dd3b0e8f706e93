/** Where script may compile WebAssembly: the search page and Pagefind's worker (a worker obeys its own file's policy). */
const MAY_COMPILE = new Set(['/zoeken/', '/pagefind/pagefind-worker.js']);

/**
 * Security headers for a path of the site. Everything is denied that the site does not use: no inline script
 * or style, nothing from elsewhere, no framing, no device permissions.
 * @param behindTls whether visitors reach us over https, so that HSTS may be promised
 */
export function securityHeaders(path: string, behindTls: boolean): Record<string, string> {
  const script = MAY_COMPILE.has(path) ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'";
  // A picture that is opened by itself (an SVG can hold script) gets nothing at all.
  const policy = path.startsWith('/media/')
    ? "default-src 'none'; sandbox"
    : [
        "default-src 'none'",
        script,
        "style-src 'self'",
        // data: for the icon in the tab, which comes with the page.
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "object-src 'none'",
      ].join('; ');
  return {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Frame-Options': 'DENY',
    ...(behindTls ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}

/** Files whose name holds a hash of their content: a browser may keep them for ever. */
export function isHashed(path: string): boolean {
  return path.startsWith('/_astro/') || /^\/pagefind\/(?:fragment|index)\//.test(path);
}

/** How long a browser may keep a file without asking. */
export function cacheControl(path: string): string {
  return isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** Content types that a file's ending does not tell, or tells without its characters. */
export function contentType(path: string): string | undefined {
  if (path.endsWith('.txt')) return 'text/plain; charset=utf-8';
  if (/\.(?:pagefind|pf_[a-z]+)$/.test(path)) return 'application/octet-stream';
  return undefined;
}
