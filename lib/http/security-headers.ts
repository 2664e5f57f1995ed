import type { RouteKind } from './route-of';

export type Header = readonly [name: string, value: string];

/** How the site is served, as far as its headers depend on it. */
export type Serving = {
  /** Readers come by https only. */
  readonly isSecure: boolean;
  /** Pages of the development server evaluate code from text, which no policy of ours allows. */
  readonly isDevelopment: boolean;
};

/** A year, in which a browser that has come by https once comes by nothing else. */
const ONE_YEAR_SECONDS = 31_536_000;

/** Nothing in an answer may be run, loaded or framed. */
const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const EVERYWHERE: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

const ANYONE: readonly Header[] = [
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ['Access-Control-Allow-Origin', '*'],
  ['Access-Control-Expose-Headers', 'ETag, Link, Retry-After, Content-Disposition'],
];

/** What a browser asks before a page of another site reads with headers of its own. */
export const PREFLIGHT: readonly Header[] = [
  ['Access-Control-Allow-Methods', 'GET, HEAD, OPTIONS'],
  ['Access-Control-Allow-Headers', 'If-None-Match, Accept, Accept-Language, Content-Type'],
  ['Access-Control-Max-Age', '86400'],
];

/**
 * What an answer is given beside what it has: a page that was rendered brings the policy that
 * names its own scripts (content-security-policy.mjs), and what is sent again and again says how
 * long it keeps. So what is here for pages reaches those that could not be made, and redirects.
 */
const BY_KIND: Readonly<Record<RouteKind, readonly Header[]>> = {
  page: [
    ['Content-Security-Policy', NOTHING],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ],
  // A document for a frame anywhere: it runs nothing, and holds its own style and colours.
  embed: [
    [
      'Content-Security-Policy',
      "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *",
    ],
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ],
  // A picture in SVG holds its own style.
  asset: [
    ['Content-Security-Policy', `${NOTHING}; style-src 'unsafe-inline'`],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ],
  // A worker has the policy of its own script, not that of its page: it loads more of ours, and asks us.
  worker: [
    ['Content-Security-Policy', `${NOTHING}; script-src 'self'; connect-src 'self'`],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ],
  // Anyone may read data and show pictures, in a page of theirs too.
  data: [['Content-Security-Policy', `${NOTHING}; sandbox`], ...ANYONE],
  // A browser shows no PDF in a sandbox, and shows it with scripts and styles of its own.
  pdf: [['Content-Security-Policy', "base-uri 'none'; frame-ancestors 'none'"], ...ANYONE],
  operations: [
    ['Content-Security-Policy', `${NOTHING}; sandbox`],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ],
};

/** What says nothing of how long it keeps is not kept: redirects, faults. */
const NOT_KEPT: Header = ['Cache-Control', 'no-store'];

/** The headers of every kind of answer, each to be sent unless the answer has one of that name. */
export function securityHeaders({
  isSecure,
  isDevelopment,
}: Serving): Readonly<Record<RouteKind, readonly Header[]>> {
  const transport: readonly Header[] = isSecure
    ? [['Strict-Transport-Security', `max-age=${ONE_YEAR_SECONDS}`]]
    : [];
  const common = [...EVERYWHERE, ...transport, NOT_KEPT];
  const ofPages = (kind: 'page' | 'worker') =>
    isDevelopment
      ? BY_KIND[kind].filter(([name]) => name !== 'Content-Security-Policy')
      : BY_KIND[kind];
  return {
    page: [...common, ...ofPages('page')],
    embed: [...common, ...BY_KIND.embed],
    asset: [...common, ...BY_KIND.asset],
    worker: [...common, ...ofPages('worker')],
    data: [...common, ...BY_KIND.data],
    pdf: [...common, ...BY_KIND.pdf],
    operations: [...common, ...BY_KIND.operations],
  };
}
