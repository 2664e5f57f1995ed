/*
 * Headers that do not depend on what is sent. Pages get their content security policy from
 * edition-cache.mjs instead, because it holds the hashes of their inline scripts.
 */

type Header = { readonly key: string; readonly value: string };

/** Sent with every answer. Transport security is left to whatever terminates TLS. */
export const COMMON_HEADERS: readonly Header[] = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

/** Sent with data (JSON, CSV, files): nothing in it may be run or framed. */
export const DATA_HEADERS: readonly Header[] = [
  { key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" },
  { key: 'Access-Control-Allow-Origin', value: '*' },
];
