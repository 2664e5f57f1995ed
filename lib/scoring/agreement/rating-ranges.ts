import type { Observed } from '../types';
import type { RatingRange, SecondRating } from './types';

/**
 * For each published rating that was given a second time, the range of both. Draws that let
 * ratings be off by one level start from this range instead of the published level, so that
 * every level of disagreement widens the interval by one level (see `ratingOutcomes`).
 *
 * A second coder who found no evidence gives no level to widen by; the cell is marked as
 * contested. Cells that only the second coder rated are not published, and are left out.
 *
 * @returns in the order of the second ratings
 */
export function ratingRanges(
  observations: readonly Observed[],
  secondRatings: readonly SecondRating[],
): readonly RatingRange[] {
  const values = new Map(
    observations.map(({ city, indicator, value }) => [`${city} ${indicator}`, value]),
  );
  return secondRatings.flatMap(({ city, indicator, level }): readonly RatingRange[] => {
    const published = values.get(`${city} ${indicator}`);
    if (published === undefined) return [];
    const other = level ?? published;
    return [
      {
        city,
        indicator,
        published,
        lowest: Math.min(published, other),
        highest: Math.max(published, other),
        isContested: level === null,
      },
    ];
  });
}
