import { LRUCache } from 'lru-cache';
import { parseRanking } from '../address/parse-ranking';
import type { SearchParameters } from '../address/read-parameters';
import { listCities } from '../db/cities';
import { type ReadClient, readClient } from '../db/client';
import { type CurrentEdition, currentEdition } from '../db/editions';
import { listNodes, readIndexRow } from '../db/framework';
import { listSupport } from '../db/links';
import { listCityGroups, listMethods } from '../db/methods';
import { listRankIntervals } from '../db/rank-intervals';
import { scoresOfNodes } from '../db/ranking-scores';
import { listSources } from '../db/sources';
import { withStrengths } from '../evidence/score-strengths';
import { driversOf } from '../framework/query';
import type { Framework } from '../framework/types';
import { frameworkFromPack } from '../pack/framework-from-pack';
import { isNoted } from '../scoring/noted-scores';
import type { Score } from '../scoring/types';
import type { Locale } from '../text/localized';
import { RANKING_FROM, rankingOffer, rankingView } from '../views/ranking';
import { selectCities } from '../views/ranking/select';
import { type RankingTable, rankingTable } from '../views/ranking/table';
import type { RankingView } from '../views/ranking/types';
import { baseOf } from './base';
import type { DatasetSource } from './dataset';

export type RankingPage = { readonly edition: CurrentEdition; readonly view: RankingView };

/** What is remembered of an edition: its table, and what describes it to search engines. */
type Remembered = { readonly table: RankingTable; readonly source: DatasetSource };

const EDITIONS_REMEMBERED = 4;

// An edition never changes, so that nothing remembered goes stale. Scores of the index and its
// drivers alone are kept: some kilobytes a city.
const memory = new LRUCache<string, Promise<Remembered>>({ max: EDITIONS_REMEMBERED });

/**
 * The ranking that an address asks for.
 *
 * @returns null if there is no such index, or one with so few cities that it has no ranking
 */
export async function readRanking(
  index: string,
  parameters: SearchParameters,
  locale: Locale,
): Promise<RankingPage | null> {
  const db = readClient();
  const edition = await currentEdition(db, index);
  if (edition === null) return null;
  const { view } = await readRankingOf(db, edition, parameters, locale);
  return view.total < RANKING_FROM ? null : { edition, view };
}

/** The ranking of an edition, with what describes that to search engines of data. */
export async function readRankingOf(
  db: ReadClient,
  edition: CurrentEdition,
  parameters: SearchParameters,
  locale: Locale,
): Promise<RankingPage & { readonly source: DatasetSource }> {
  const { table, source } = await remembered(db, edition);
  const parsed = parseRanking(parameters, rankingOffer(table));
  return { edition, source, view: rankingView(table, parsed, locale) };
}

/** Every city of a ranking as an address sorts and filters it, and what of that is no option. */
export async function readRankingRows(
  edition: CurrentEdition,
  parameters: SearchParameters,
  locale: Locale,
) {
  const { table } = await remembered(readClient(), edition);
  const { options, notices } = parseRanking(parameters, rankingOffer(table));
  return { table, notices, cities: selectCities(table, options, locale) };
}

/**
 * Scores with what is said beside them. Where a framework fills gaps, what it filled follows from
 * the observations, which are read only then.
 */
async function notedRows(
  db: ReadClient,
  edition: CurrentEdition,
  framework: Framework,
  nodes: readonly string[],
): Promise<readonly Score[]> {
  if (isNoted(framework)) {
    const { scores } = await baseOf(edition);
    return scores.rows.filter(({ node }) => nodes.includes(node));
  }
  const [rows, support] = await Promise.all([
    scoresOfNodes(db, edition.id, nodes),
    listSupport(db, edition.packVersionId),
  ]);
  return withStrengths({ cities: [], rows }, framework, support).rows;
}

function remembered(db: ReadClient, edition: CurrentEdition): Promise<Remembered> {
  const known = memory.get(edition.hash);
  if (known !== undefined) return known;
  const read = readEdition(db, edition);
  memory.set(edition.hash, read);
  read.catch(() => memory.delete(edition.hash));
  return read;
}

async function readEdition(db: ReadClient, edition: CurrentEdition): Promise<Remembered> {
  const version = edition.packVersionId;
  const [index, nodes, methods, cityGroups, cities, sources, intervals] = await Promise.all([
    readIndexRow(db, version),
    listNodes(db, version),
    listMethods(db, version),
    listCityGroups(db, version),
    listCities(db, version),
    listSources(db, version),
    listRankIntervals(db, edition.id),
  ]);
  if (index === null) throw new Error(`Edition ${edition.hash} has no index row.`);
  const framework = frameworkFromPack({ index: [index], nodes, methods, cityGroups });
  const shown = [framework.root, ...driversOf(framework).map(({ slug }) => slug)];
  const scores = await notedRows(db, edition, framework, shown);
  return {
    table: rankingTable({ index, framework, nodes, cities, scores, intervals }),
    source: { index, edition, nodes, cities, sources },
  };
}
