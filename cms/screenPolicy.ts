/**
 * What the screens of the CMS may load: nothing of another site runs, no form sends elsewhere, nobody frames them. Of
 * what stands in the page itself only what Next wrote for this very answer runs: it carries the nonce. Styles stay
 * allowed wherever they stand: React writes them as attributes, which have no nonce, and the Lexical editor and the
 * diff of versions set them as one types. The preview frames the website, whose address is known only when the CMS runs.
 * @param nonce  of this answer, never used again
 */
export const screenPolicy = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
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
