import { driversOf } from '../../framework/query';
import type { Framework } from '../../framework/types';
import type { CityRow, IndexRow, NodeRow } from '../../pack/tables';
import type { Score } from '../../scoring/types';
import type { LocalizedText } from '../../text/localized';
import { citySearchText } from '../found-cities';

/** Where a city's rank lies when the weights are a little different, from 5 to 95 %. */
export type RankEnds = { readonly best: number; readonly worst: number };

/** What a ranking knows of a city. */
export type RankingCity = {
  readonly slug: string;
  readonly name: LocalizedText;
  readonly country: LocalizedText;
  readonly unitKind: CityRow['unitKind'];
  readonly overall: Score;
  /** In the order of the drivers. */
  readonly drivers: readonly Score[];
  /** Null: the city has no rank, or the edition was published before intervals were kept. */
  readonly interval: RankEnds | null;
  /** Names and code, normalised for search. */
  readonly searchText: string;
};

export type RankingDriver = {
  readonly slug: string;
  readonly title: LocalizedText;
  readonly shortTitle: LocalizedText;
  readonly weight: number;
};

/** All that the rankings of one edition are made of: small enough to be remembered. */
export type RankingTable = {
  readonly index: Pick<IndexRow, 'slug' | 'title'>;
  readonly coverageThreshold: number;
  readonly drivers: readonly RankingDriver[];
  /** The best rank first; cities without one last, in the order of the index. */
  readonly cities: readonly RankingCity[];
};

export type RankingData = {
  readonly index: IndexRow;
  readonly framework: Framework;
  readonly nodes: readonly NodeRow[];
  readonly cities: readonly CityRow[];
  /** Of the index and its drivers. */
  readonly scores: readonly Score[];
  readonly intervals: readonly (RankEnds & { readonly city: string })[];
};

/** Joins what an edition published into the table that its rankings are cut from. */
export function rankingTable(data: RankingData): RankingTable {
  const { index, framework } = data;
  const nodes = new Map(data.nodes.map((node) => [node.slug, node]));
  const drivers = driversOf(framework).map(({ slug, weight }) => {
    const title = nodes.get(slug)?.title ?? {};
    return { slug, weight, title, shortTitle: nodes.get(slug)?.shortTitle ?? title };
  });
  const scores = new Map(data.scores.map((score) => [`${score.city} ${score.node}`, score]));
  const intervals = new Map(data.intervals.map((one) => [one.city, one]));
  const cities = data.cities
    .toSorted((a, b) => a.position - b.position)
    .map((city): RankingCity => {
      const scoreAt = (node: string) => known(scores.get(`${city.slug} ${node}`), city.slug, node);
      return {
        slug: city.slug,
        name: city.name,
        country: city.country,
        unitKind: city.unitKind,
        overall: scoreAt(framework.root),
        drivers: drivers.map(({ slug }) => scoreAt(slug)),
        interval: intervals.get(city.slug) ?? null,
        searchText: citySearchText(city),
      };
    });
  return {
    index: { slug: index.slug, title: index.title },
    coverageThreshold: framework.parameters.coverageThreshold,
    drivers,
    cities: cities.toSorted((a, b) => rankOf(a) - rankOf(b)),
  };
}

function known(score: Score | undefined, city: string, node: string): Score {
  if (score === undefined) throw new RangeError(`no score of "${city}" at "${node}"`);
  return score;
}

function rankOf({ overall }: RankingCity): number {
  return overall.rank ?? Number.MAX_SAFE_INTEGER;
}
