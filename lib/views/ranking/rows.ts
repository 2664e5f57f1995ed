import { cityPath } from '../../address/paths';
import type { Score } from '../../scoring/types';
import type { Locale } from '../../text/localized';
import type { RankingCity, RankingTable } from './table';
import type { RankingCell, RankingRow, UnrankedReason } from './types';

/** A city of the ranking as a row of its table. */
export function rankingRow(
  table: RankingTable,
  city: RankingCity,
  chosen: readonly string[],
  locale: Locale,
): RankingRow {
  const { overall } = city;
  return {
    slug: city.slug,
    name: city.name,
    href: cityPath(locale, table.index.slug, city.slug),
    rank: overall.rank,
    interval: city.interval,
    reason: overall.rank === null ? unrankedReason(table, city) : null,
    overall: cellOf(overall),
    drivers: city.drivers.map(cellOf),
    coverage: overall.coverage,
    present: overall.present,
    total: overall.total,
    ...(overall.strengths === undefined ? {} : { strengths: overall.strengths }),
    isChosen: chosen.includes(city.slug),
  };
}

function cellOf({ value, thin, imputed = 0 }: Score): RankingCell {
  return { value, isThin: thin, imputed };
}

function unrankedReason(
  { drivers, coverageThreshold }: RankingTable,
  city: RankingCity,
): UnrankedReason {
  if (city.overall.present === 0) return { kind: 'nothing' };
  const weak = drivers.filter((_, at) => {
    const score = city.drivers[at];
    return score !== undefined && (score.value === null || score.thin);
  });
  if (weak.length > 0) return { kind: 'drivers', drivers: weak.map(({ title }) => title) };
  return { kind: 'coverage', least: coverageThreshold };
}
