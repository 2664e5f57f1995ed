import type { Score } from '../scoring/types';

/** Scores are equal if they agree to this many decimals; arithmetic may differ behind them. */
export const SCORE_DECIMALS = 9;

/** A score with its numbers rounded to 9 decimals; minus zero is zero. */
export function roundScore(score: Score): Score {
  return {
    ...score,
    value: score.value === null ? null : round(score.value),
    lower: round(score.lower),
    upper: round(score.upper),
    coverage: round(score.coverage),
  };
}

function round(value: number): number {
  const rounded = Number(value.toFixed(SCORE_DECIMALS));
  return rounded === 0 ? 0 : rounded;
}
