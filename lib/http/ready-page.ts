import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { generateETag } from 'next/dist/server/lib/etag';
import type { Handed } from './page-store.mjs';

export type Encoding = 'br' | 'gzip';

type Header = readonly [name: string, value: string | readonly string[]];

/** A page as it is sent, made once for all who read it. */
export type ReadyPage = {
  readonly html: string;
  readonly bytes: number;
  readonly tag: string;
  readonly headers: readonly Header[];
  /** What has been compressed so far; null: at work. */
  readonly bodies: Map<Encoding, Buffer | null>;
};

const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Shorter than what is made anew for each reader, since this is done once. */
const COMPRESS: Readonly<Record<Encoding, (html: string) => Promise<Buffer>>> = {
  br: (html) => promisify(brotliCompress)(html, QUALITY),
  gzip: (html) => promisify(gzip)(html, { level: constants.Z_BEST_COMPRESSION }),
};

/** What Next says with every page out of its cache. */
const AS_NEXT: readonly Header[] = [
  [
    'Vary',
    'rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch, Accept-Encoding',
  ],
  ['x-nextjs-cache', 'HIT'],
  ['x-nextjs-prerender', '1'],
  ['Content-Type', 'text/html; charset=utf-8'],
];

/** For Next's own eyes. */
const TAGS = 'x-next-cache-tags';

const ready = new WeakMap<Handed, ReadyPage>();

/** @returns null: no page */
export function readyPage(handed: Handed): ReadyPage | null {
  const known = ready.get(handed);
  if (known !== undefined) return known;
  const { value } = handed;
  if (value === null || !('html' in value) || typeof value.html !== 'string') return null;
  const html: string = value.html;
  const made: ReadyPage = {
    html,
    bytes: Buffer.byteLength(html),
    // Next's own tag, so that whoever was sent the page by Next finds it unchanged.
    tag: generateETag(html),
    headers: [...AS_NEXT, ...headersOf(value.headers ?? {}), ...stylesAhead(html)],
    bodies: new Map(),
  };
  ready.set(handed, made);
  return made;
}

function headersOf(headers: Readonly<Record<string, unknown>>): readonly Header[] {
  return Object.entries(headers).flatMap(([name, value]): Header[] => {
    if (name === TAGS || value === undefined) return [];
    return [[name, Array.isArray(value) ? value.map(String) : String(value)]];
  });
}

/** A style sheet that the first paint waits for: one with `media` is for paper or large screens. */
const STYLE_SHEET = /<link rel="stylesheet" href="(?<href>[^"<>]+)" data-precedence/g;

/**
 * Names the style sheets of a page before its body (RFC 8288), so that a slow phone asks for them
 * while it still begins to read.
 */
function stylesAhead(html: string): readonly Header[] {
  const links = Array.from(
    html.matchAll(STYLE_SHEET),
    ({ groups }) => `<${groups?.href}>; rel=preload; as=style`,
  );
  return links.length === 0 ? [] : [['Link', links.join(', ')]];
}

/**
 * The page compressed.
 *
 * @returns null: not yet; it is at work, beside the answering of requests
 */
export function compressed({ html, bodies }: ReadyPage, encoding: Encoding): Buffer | null {
  const known = bodies.get(encoding);
  if (known !== undefined) return known;
  bodies.set(encoding, null);
  COMPRESS[encoding](html).then(
    (body) => bodies.set(encoding, body),
    () => bodies.delete(encoding),
  );
  return null;
}
