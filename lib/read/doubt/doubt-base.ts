import { readClient } from '../../db/client';
import { listSecondRatings } from '../../db/second-ratings';
import { secondRatingsOf } from '../../evidence/second-ratings';
import { ratingRanges } from '../../scoring';
import type { Observed } from '../../scoring/types';
import type { DrawnData } from '../../views/doubt/draw-request';
import type { Base } from '../base';

/** What every page starts from, what second ratings leave open, and what goes to threads. */
export type DoubtBase = Base &
  Pick<DrawnData, 'ranges'> & {
    /** What is scored, without all that stands beside it: it is copied for each thread. */
    readonly observations: readonly Observed[];
  };

// As long as the base of an edition is remembered, so is this.
const made = new WeakMap<Base, Promise<DoubtBase>>();

/** Adds to the base of an edition what draws of its ratings need. */
export function doubtBase(base: Base): Promise<DoubtBase> {
  const known = made.get(base);
  if (known !== undefined) return known;
  const drawn = readDoubtBase(base);
  made.set(base, drawn);
  drawn.catch(() => made.delete(base));
  return drawn;
}

async function readDoubtBase(base: Base): Promise<DoubtBase> {
  const second = await listSecondRatings(readClient(), base.edition.packVersionId);
  return {
    ...base,
    ranges: ratingRanges(base.scored, secondRatingsOf(second)),
    observations: base.scored.map(({ city, indicator, value }) => ({ city, indicator, value })),
  };
}
