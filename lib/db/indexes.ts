import type { LocalizedText } from '../text/localized';
import type { ReadClient } from './client';
import { currentEdition, type EditionInfo } from './editions';
import { readIndexRow } from './framework';

/** An index that has something published, with its title and its current edition. */
export type PublishedIndex = {
  readonly slug: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly edition: EditionInfo;
};

/** Every index that has a current edition, by name. */
export async function listIndexes(db: ReadClient): Promise<PublishedIndex[]> {
  const indexes = await db.index.findMany({ orderBy: { slug: 'asc' } });
  const published = await Promise.all(indexes.map(({ slug }) => readPublished(db, slug)));
  return published.filter((index) => index !== null);
}

async function readPublished(db: ReadClient, slug: string): Promise<PublishedIndex | null> {
  const edition = await currentEdition(db, slug);
  if (edition === null) return null;
  const row = await readIndexRow(db, edition.packVersionId);
  if (row === null) return null;
  return { slug, title: row.title, description: row.description, edition };
}
