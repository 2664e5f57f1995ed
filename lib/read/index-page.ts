import { readClient } from '../db/client';
import { currentEdition } from '../db/editions';
import type { Locale } from '../text/localized';
import type { DatasetDocument } from '../views/dataset';
import { RANKING_FROM } from '../views/ranking';
import { readDataset } from './dataset';
import { type OverviewPage, readOverview } from './overview';
import { type RankingPage, readRankingOf } from './ranking';

/** How an index opens: its cities side by side, or, where there are many, their ranking. */
export type IndexPage =
  | { readonly kind: 'overview'; readonly page: OverviewPage }
  | {
      readonly kind: 'ranking';
      readonly page: RankingPage;
      /** For search engines of data. */
      readonly dataset: DatasetDocument;
    };

/**
 * The page that an index opens with.
 *
 * @returns null if there is no such index
 */
export async function readIndexPage(index: string, locale: Locale): Promise<IndexPage | null> {
  const db = readClient();
  const edition = await currentEdition(db, index);
  if (edition === null) return null;
  const cities = await db.city.count({ where: { packVersionId: edition.packVersionId } });
  if (cities >= RANKING_FROM) {
    const { source, ...page } = await readRankingOf(db, edition, {}, locale);
    return { kind: 'ranking', page, dataset: await readDataset(source, locale) };
  }
  const page = await readOverview(index, locale);
  return page === null ? null : { kind: 'overview', page };
}
