import { readClient } from '../../db/client';
import { listSecondRatings } from '../../db/second-ratings';
import { secondRatingsOf } from '../../evidence/second-ratings';
import { ratingRanges } from '../../scoring';
import type { DrawnData } from '../../views/doubt/draw-request';
import type { Base } from '../base';

/** What every page starts from, and what second ratings leave open. */
export type DoubtBase = Base & Pick<DrawnData, 'ranges'>;

/** Adds to the base of an edition what draws of its ratings need. */
export async function doubtBase(base: Base): Promise<DoubtBase> {
  const second = await listSecondRatings(readClient(), base.edition.packVersionId);
  return { ...base, ranges: ratingRanges(base.scored, secondRatingsOf(second)) };
}
