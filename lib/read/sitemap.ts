import { readClient } from '../db/client';
import { listEvidenceSlugs } from '../db/evidence';
import { listIndexes } from '../db/indexes';
import { type IndexContent, type SitemapEntry, sitemapEntries } from '../views/sitemap';
import { readBase } from './base';

/** Every page of every index that search engines may show. */
export async function readSitemap(): Promise<readonly SitemapEntry[]> {
  const indexes = await listIndexes(readClient());
  const contents = await Promise.all(indexes.map(({ slug }) => readContent(slug)));
  return sitemapEntries(contents.filter((content) => content !== null));
}

async function readContent(slug: string): Promise<IndexContent | null> {
  const base = await readBase(slug);
  if (base === null) return null;
  return {
    slug,
    publishedAt: base.edition.publishedAt,
    cities: base.cities.map((city) => city.slug),
    evidence: await listEvidenceSlugs(readClient(), base.edition.packVersionId),
    sources: base.sources.map((source) => source.slug),
  };
}
