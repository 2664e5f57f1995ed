import { readClient } from '../db/client';
import { listIndexes } from '../db/indexes';
import type { Locale } from '../text/localized';
import type { HomeIndex } from '../views/home';
import { type IndexPage, readIndexPage } from './index-page';

/** The start page: that of the only index, or the list of all. */
export type HomePage =
  | IndexPage
  | { readonly kind: 'list'; readonly indexes: readonly HomeIndex[] };

/** What the start page shows; with a single index a list would only be in the way. */
export async function readHome(locale: Locale): Promise<HomePage> {
  const published = await listIndexes(readClient());
  const [only, ...others] = published;
  const page =
    only === undefined || others.length > 0 ? null : await readIndexPage(only.slug, locale);
  if (page !== null) return page;
  return {
    kind: 'list',
    indexes: published.map(({ slug, title, description, edition }) => ({
      slug,
      title,
      description,
      label: edition.label,
      published: edition.publishedAt.slice(0, '2026-01-08'.length),
    })),
  };
}
