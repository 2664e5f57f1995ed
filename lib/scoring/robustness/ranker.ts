import { ranksOf } from '../rank-draws';
import { UNITS } from '../tie';

/** Up to so many scores are put in order one by one, from the order that is expected. */
const MOST_INSERTED = 300;

/**
 * Competition ranks of scores (see `competitionRanks`) that come in much the same order time after
 * time: with a few hundred of them, starting from that order is quicker than sorting anew. The
 * ranks do not depend on it.
 *
 * @param count scores in each list; the first is expected to be the highest
 * @returns a function that gives the ranks; its answer is overwritten by the next
 */
export function ranker(count: number): (scores: Float64Array) => Uint32Array {
  if (count > MOST_INSERTED) return ranksOf;
  const ranks = new Uint32Array(count);
  const order = new Uint32Array(count);
  const keys = new Float64Array(count);
  return (scores) => {
    for (let at = 0; at < count; at += 1) {
      const key = Math.round((scores[at] ?? 0) * UNITS);
      let place = at;
      while (place > 0 && (keys[place - 1] ?? 0) < key) {
        keys[place] = keys[place - 1] ?? 0;
        order[place] = order[place - 1] ?? 0;
        place -= 1;
      }
      keys[place] = key;
      order[place] = at;
    }
    let [rank, before] = [0, Number.NaN];
    for (let place = 0; place < count; place += 1) {
      const key = keys[place] ?? 0;
      if (key !== before) rank = place + 1;
      before = key;
      ranks[order[place] ?? 0] = rank;
    }
    return ranks;
  };
}
