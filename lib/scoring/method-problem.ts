/** What can be wrong with a method on the data it meets. */
export type MethodProblemCode =
  /** A value that has no logarithm under the indicator's transform. Refused. */
  | 'no-logarithm'
  /** A negative score under a geometric or harmonic mean. Refused; only where scores are kept uncut. */
  | 'negative-in-mean'
  /** A score of 0 under a geometric or harmonic mean, which makes the mean 0. */
  | 'zero-in-mean'
  /** All cities have one value, so that a scale from the data tells nothing: all in the middle. */
  | 'no-spread'
  /** One city has a value under a method that compares cities. */
  | 'single-city'
  /** The best value is 0 or below, so that ratios to it mean nothing. */
  | 'leader-not-positive'
  /** The target is no better than the worst value: every city has reached it. */
  | 'target-behind-all'
  /** A score outside the scale was cut to its end. */
  | 'cut'
  /** Outliers are left after the treatment. */
  | 'outliers-left'
  /** Fewer than four values, or no spread: there is nothing to judge outliers by. */
  | 'too-few-to-treat'
  /** A missing value that could not be imputed: nobody in the group has one, or there is no group. */
  | 'nothing-to-impute-from'
  /** A chosen normalisation that the indicator cannot take; it kept its own. */
  | 'normalisation-kept'
  /** A city that is left out for what it lacks. */
  | 'screened-out'
  /** One city has a score under Copeland, and nobody to be compared with. */
  | 'no-rival';

/** One problem, with the node and, where it is one city's, the city and the value. */
export type MethodProblem = {
  readonly code: MethodProblemCode;
  /** Refused: `evaluate` throws. Told: it gives scores that say what is written beside the code. */
  readonly severity: 'refused' | 'told';
  readonly node: string;
  readonly city: string | null;
  readonly value: number | null;
};

/** A method that cannot be applied to a value. */
export class MethodError extends RangeError {
  readonly problem: MethodProblem;

  constructor(problem: MethodProblem, message: string) {
    super(message);
    this.name = 'MethodError';
    this.problem = problem;
  }
}

/** Why a way of doing a step was refused: the engine's message, and what it found where it said so. */
export type Refusal = { readonly message: string; readonly problem: MethodProblem | null };

/** @throws the error itself, if it is no refusal */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof RangeError)) throw error;
  return { message: error.message, problem: error instanceof MethodError ? error.problem : null };
}
