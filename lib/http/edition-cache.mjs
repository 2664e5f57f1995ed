// @ts-check
import { CurrentEditions, databaseFile } from './current-editions.mjs';
import { PageStore } from './page-store.mjs';

/*
 * Next's cacheHandler (named in next.config.ts): the cache of rendered pages. A page is kept
 * until another edition is published, not for a time. This is .mjs because Next imports it with
 * Node's own loader, which on Node 20 reads no TypeScript.
 */

/** Beyond this the pages least recently read are dropped. */
const MAXIMUM_BYTES = 64 * 1024 * 1024;

/** One for the process: Next makes a handler for every request. */
const store = new PageStore(
  new CurrentEditions(databaseFile(process.env.DATABASE_URL)),
  MAXIMUM_BYTES,
);

// What is bundled (figures, the end of the server) finds it there; see lib/operations/page-cache.ts.
Object.assign(globalThis, { [Symbol.for('fulcrum.page-store')]: store });

/** The shape that Next asks for. */
export default class EditionCache {
  /** @param {string} key */
  async get(key) {
    return store.get(key);
  }

  /**
   * @param {string} key
   * @param {import('./page-store.mjs').Value | null} value
   * @param {{ cacheControl?: import('./page-store.mjs').Handed['cacheControl'] }} context
   */
  async set(key, value, context) {
    store.set(key, value, context.cacheControl, Date.now());
  }

  // Nothing is tagged: an edition is the only thing that makes a page old.
  async revalidateTag() {}

  // Nothing is kept for one request alone.
  resetRequestCache() {}
}
