/** The one Trusted Types policy of the pages: it lets scripts of our own address become workers. `src/player/worker.ts` makes it. */
const POLICY = 'promoted-worker';

/** What a page of ours may load and do: everything from its own address, nothing written into it as text. (W3C, Content Security Policy 3; Trusted Types.) */
export const contentPolicy: string = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:", // the stage draws its pictures from blobs
  "media-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' data: blob:",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${POLICY}`,
].join('; ');

/** Goes with every answer of our server. A meta element cannot say `frame-ancestors`; a header can. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${contentPolicy}; frame-ancestors 'self'`,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
};
