import { levelOf } from '../../evidence/second-ratings';
import type { SecondRatingRow } from '../../pack/tables';
import type { CodingAgreement, CodingDifference, MethodologyData } from './types';

/** A cell of the second coding beside what is published for it. */
type Cell = { readonly row: SecondRatingRow; readonly published: number | null };

/**
 * How far the second coding agrees with the first. What is published has differences settled in
 * it already: a cell with a settlement is one in which the first coding differed.
 *
 * @returns null where nothing was coded a second time
 */
export function codingAgreement(data: MethodologyData): CodingAgreement | null {
  if (data.secondRatings.length === 0) return null;
  const values = new Map(
    data.observed.map(({ city, indicator, value }) => [`${city} ${indicator}`, value]),
  );
  const cells: readonly Cell[] = data.secondRatings.map((row) => ({
    row,
    published: values.get(`${row.city} ${row.indicator}`) ?? null,
  }));
  const agreed = cells.filter((cell) => !differed(cell));
  return {
    cells: cells.length,
    agreed: agreed.length,
    agreedEmpty: agreed.filter(({ published }) => published === null).length,
    agreedNow: cells.filter(({ row, published }) => row.level === published).length,
    differences: cells.filter(differed).map((cell) => differenceOf(cell, data)),
  };
}

function differed({ row, published }: Cell): boolean {
  if (row.firstLevel !== null) return levelOf(row.firstLevel) !== row.level;
  return row.settlement !== null || row.level !== published;
}

function differenceOf({ row, published }: Cell, data: MethodologyData): CodingDifference {
  const { city, indicator, level, note, settlement, firstLevel } = row;
  return {
    key: `${city} ${indicator}`,
    city: data.cities.find(({ slug }) => slug === city)?.name ?? { en: city },
    indicator: data.nodes.find(({ slug }) => slug === indicator)?.title ?? { en: indicator },
    node: indicator,
    published,
    ...(firstLevel === null ? {} : { first: levelOf(firstLevel) }),
    second: level,
    note,
    settlement,
  };
}
