import { subscribe } from 'node:diagnostics_channel';
import type { PageStore } from '../http/page-store.mjs';
import { processWide } from './process-wide';

/**
 * The cache of pages of this process, which Next imports by itself (lib/http/edition-cache.mjs);
 * null before the first page.
 */
export function pageCache(): (PageStore & { readonly current: { close?: () => void } }) | null {
  return processWide('page-store', () => null);
}

/** What the cache of pages holds and has done since the start. */
export type PageCacheFigures = {
  readonly hits: number;
  readonly misses: number;
  readonly evictions: number;
  readonly entries: number;
  readonly bytes: number;
};

export function pageCacheFigures(): PageCacheFigures {
  const counts = pageCache()?.counts ?? { hits: 0, misses: 0, evictions: 0 };
  const entries = pageCache()?.entries;
  return { ...counts, entries: entries?.size ?? 0, bytes: entries?.calculatedSize ?? 0 };
}

/** Closes the connection by which the cache sees what is current. */
export function closePageCache(): void {
  pageCache()?.current.close?.();
}

/** Hears the hash of every edition that becomes current while the server runs. */
export function whenPublished(listener: (edition: string) => void): void {
  subscribe('fulcrum.editions', (message) => {
    for (const edition of message as readonly string[]) listener(edition);
  });
}
