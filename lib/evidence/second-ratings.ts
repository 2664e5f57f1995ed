import type { SecondRatingRow } from '../pack/tables';
import type { SecondRating } from '../scoring';

/**
 * Second ratings as the engine takes them. Where the pack keeps what the first coder had given
 * before a difference was settled, both ratings are known and the cell counts.
 */
export function secondRatingsOf(rows: readonly SecondRatingRow[]): readonly SecondRating[] {
  return rows.map(({ city, indicator, level, settlement, firstLevel }) => ({
    city,
    indicator,
    level,
    isSettled: settlement !== null,
    ...(firstLevel === null ? {} : { first: levelOf(firstLevel) }),
  }));
}

/** A first rating as a level; null: the coder had found no evidence. */
export function levelOf(first: NonNullable<SecondRatingRow['firstLevel']>): number | null {
  return first === 'none' ? null : Number(first);
}
