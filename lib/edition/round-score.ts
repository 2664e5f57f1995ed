import { roundNumber } from '../scoring/tie';
import type { Score } from '../scoring/types';

/** A score with its numbers rounded to 9 decimals; minus zero is zero. */
export function roundScore(score: Score): Score {
  return {
    ...score,
    value: score.value === null ? null : roundNumber(score.value),
    lower: roundNumber(score.lower),
    upper: roundNumber(score.upper),
    coverage: roundNumber(score.coverage),
    ...(score.imputed === undefined ? {} : { imputed: roundNumber(score.imputed) }),
  };
}
