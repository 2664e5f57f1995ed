import type { LocalizedText } from '../text/localized';
import { listCities } from './cities';
import type { ReadClient } from './client';
import type { EditionInfo } from './editions';
import { evidenceBySlug } from './evidence';
import { listSources } from './sources';

/** What has a page of its own under a name of its own. */
export type NamedEntity = 'city' | 'evidence' | 'source';

/** What something was called in the last edition that held it. */
export type EarlierEntity = { readonly name: LocalizedText; readonly edition: EditionInfo };

/**
 * Finds what an edition of an index held under a name, the last such edition first: for addresses
 * that the current edition no longer has.
 *
 * @returns null: no published edition that is kept held it
 */
export async function findEarlier(
  db: ReadClient,
  indexSlug: string,
  entity: NamedEntity,
  slug: string,
): Promise<EarlierEntity | null> {
  const edition = await db.edition.findFirst({
    where: { indexSlug, packVersion: { state: 'published', ...holding(entity, slug) } },
    orderBy: { id: 'desc' },
  });
  if (edition === null) return null;
  const name = await nameIn(db, edition.packVersionId, entity, slug);
  return name === null ? null : { name, edition };
}

function holding(entity: NamedEntity, slug: string) {
  const some = { some: { slug } };
  switch (entity) {
    case 'city':
      return { cities: some };
    case 'evidence':
      return { evidence: some };
    case 'source':
      return { sources: some };
  }
}

async function nameIn(
  db: ReadClient,
  packVersionId: number,
  entity: NamedEntity,
  slug: string,
): Promise<LocalizedText | null> {
  switch (entity) {
    case 'city': {
      const cities = await listCities(db, packVersionId);
      return cities.find((city) => city.slug === slug)?.name ?? null;
    }
    case 'evidence':
      return (await evidenceBySlug(db, packVersionId, slug))?.claim ?? null;
    case 'source': {
      const sources = await listSources(db, packVersionId);
      return sources.find((source) => source.slug === slug)?.title ?? null;
    }
  }
}
