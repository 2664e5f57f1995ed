// @ts-check
import { LRUCache } from 'lru-cache';
import { contentSecurityPolicy } from './content-security-policy.mjs';
import { pageAttributes } from './page-attributes.mjs';

/** From here on an answer is a fault of the server, which passes and is not kept. */
const FIRST_FAULT = 500;

/** A browser or proxy may keep a page, but asks before it shows it again (answer: 304). */
const PAGE_CACHE_CONTROL = 'public, max-age=0, must-revalidate';

/**
 * @typedef {import('next/dist/server/lib/incremental-cache').CacheHandlerValue} Handed
 * @typedef {NonNullable<Handed['value']>} Value
 * @typedef {import('./current-editions.mjs').Published} Published
 * @typedef {{ handed: Handed, edition: string | null, madeOf: Published, bytes: number }} Entry
 */

/** Pages and files that a server has rendered, each with the edition that it shows. */
export class PageStore {
  /**
   * @param {{ read: () => Published }} current
   * @param {number} maximumBytes
   */
  constructor(current, maximumBytes) {
    this.current = current;
    /** What has happened since the start: the figures at /api/metrics tell of it. */
    this.counts = { hits: 0, misses: 0, evictions: 0 };
    /** @type {LRUCache<string, Entry>} */
    this.entries = new LRUCache({
      maxSize: maximumBytes,
      sizeCalculation: (entry) => entry.bytes,
      dispose: (_entry, key, reason) => {
        if (reason === 'evict') this.counts.evictions += 1;
        this.keyOfPath.delete(pathOf(key));
      },
    });
    /** Where the page of an address is kept. */
    /** @type {Map<string, string>} */
    this.keyOfPath = new Map();
    /** What was published when a key was last missed: the oldest data its page can show. */
    /** @type {LRUCache<string, Published>} */
    this.publishedAtMiss = new LRUCache({ max: 10_000 });
  }

  /**
   * @param {string} key
   * @returns {Handed | null} null: not there, or of an edition that is no longer the current one
   */
  get(key) {
    const entry = this.entries.get(key);
    if (entry && this.isCurrent(entry)) {
      this.counts.hits += 1;
      return entry.handed;
    }
    this.counts.misses += 1;
    this.entries.delete(key);
    this.publishedAtMiss.set(key, this.current.read());
    return null;
  }

  /** @param {Entry} entry */
  isCurrent({ edition, madeOf }) {
    const now = this.current.read();
    if (edition === null) return madeOf.state === now.state;
    const described = now.editions.get(edition);
    return described !== undefined && described === (madeOf.editions.get(edition) ?? described);
  }

  /**
   * What may be sent again without Next (kept-pages.ts). Neither a hit nor a miss: where this is
   * not sent, Next asks for it next.
   *
   * @param {string} path
   * @returns {Handed | null} null: not there, old, or not simply a page that was found
   */
  page(path) {
    const key = this.keyOfPath.get(path);
    const entry = key === undefined ? undefined : this.entries.get(key);
    return entry && this.isCurrent(entry) ? entry.handed : null;
  }

  /**
   * Keeps a value, and writes the headers and the status of a page. Next sends the very object
   * that it hands over here, so that the first reader gets them too.
   *
   * @param {string} key
   * @param {Value | null} value
   * @param {Handed['cacheControl']} cacheControl
   * @param {number} now milliseconds since 1970
   */
  set(key, value, cacheControl, now) {
    if (value === null) {
      this.entries.delete(key);
      return;
    }
    const html = pageHtml(value);
    const attributes = html === null ? null : pageAttributes(html);
    if (html !== null && attributes !== null) writeAnswer(value, html, attributes);
    if (isFault(attributes?.status)) {
      this.entries.delete(key);
      return;
    }
    this.entries.set(key, {
      handed: { value, lastModified: now, cacheControl },
      // A page that names no edition (home, not found) is dropped when anything is published.
      edition: attributes?.edition ?? null,
      madeOf: this.publishedAtMiss.get(key) ?? this.current.read(),
      bytes: sizeOf(value, html),
    });
    if (html !== null && isFound(value)) this.keyOfPath.set(pathOf(key), key);
  }
}

/**
 * The address in a key of Next's, which also names the route: `/route-cache/<kind>/<hash>/$<path>`.
 *
 * @param {string} key
 */
function pathOf(key) {
  return key.slice(key.indexOf('/$') + 2);
}

/** @param {Value} value */
function isFound(value) {
  return 'status' in value && (value.status ?? 200) === 200;
}

/** @param {Value} value */
function pageHtml(value) {
  return 'html' in value && typeof value.html === 'string' ? value.html : null;
}

/**
 * The status is written from what the page says: Next's own way, notFound(), sends an empty body
 * that only a script fills.
 *
 * @param {Value} value
 * @param {string} html
 * @param {import('./page-attributes.mjs').PageAttributes} attributes
 */
function writeAnswer(value, html, { status, isFramed }) {
  if (!('html' in value)) return;
  if (status !== null) value.status = status;
  value.headers ??= {};
  value.headers['content-security-policy'] = contentSecurityPolicy(html, isFramed);
  value.headers['cache-control'] = isFault(status) ? 'no-store' : PAGE_CACHE_CONTROL;
}

/** @param {number | null | undefined} status */
function isFault(status) {
  return typeof status === 'number' && status >= FIRST_FAULT;
}

/**
 * @param {Value} value
 * @param {string | null} html
 */
function sizeOf(value, html) {
  const body = 'body' in value ? value.body.byteLength : 0;
  const flight = 'rscData' in value ? (value.rscData?.byteLength ?? 0) : 0;
  const segments = 'segmentData' in value ? [...(value.segmentData?.values() ?? [])] : [];
  // V8 keeps a text of Latin letters at one byte each, one with Chinese at two: count two, and one
  // for its compressed copies (kept-pages.ts), which are a fifth of it together.
  const text = 3 * (html?.length ?? 0);
  return 1024 + text + body + flight + segments.reduce((sum, part) => sum + part.byteLength, 0);
}
