import type { Observed } from '../types';
import type { RatingRange, SecondRating } from './types';

/**
 * For each published rating that was given a second time, the range of both (and of the
 * first rating where it is known and another was published). Draws that let
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
  return secondRatings.flatMap(({ city, indicator, level, first }): readonly RatingRange[] => {
    const published = values.get(`${city} ${indicator}`);
    if (published === undefined) return [];
    const ratings = [published, level ?? published, first ?? published];
    return [
      {
        city,
        indicator,
        published,
        lowest: Math.min(...ratings),
        highest: Math.max(...ratings),
        isContested: level === null,
      },
    ];
  });
}
