/**
 * Sums of a pick-and-freeze design, from which first-order and total indices follow. Outputs are
 * whole numbers, so that their sums are exact and the same in whatever order parts are added.
 */
export type PickFreezeSums = {
  readonly draws: number;
  readonly a: number;
  readonly b: number;
  readonly aa: number;
  readonly bb: number;
  readonly ab: number;
  /** For each input, of the outputs with that input alone taken from B. */
  readonly mixed: readonly {
    readonly sum: number;
    readonly withB: number;
    readonly squaredStep: number;
  }[];
};

/** First-order and total index of one input. */
export type SensitivityIndex = {
  /** Share of the variance that goes when the input alone is known. */
  readonly first: number;
  /** Share of the variance that is left when all but the input are known. */
  readonly total: number;
};

/** The outputs of one draw: under A, under B, and under A with each input in turn from B. */
export type PickFreezeOutputs = {
  readonly a: number;
  readonly b: number;
  readonly mixed: ArrayLike<number>;
};

export function noSums(inputs: number): PickFreezeSums {
  const mixed = Array.from({ length: inputs }, () => ({ sum: 0, withB: 0, squaredStep: 0 }));
  return { draws: 0, a: 0, b: 0, aa: 0, bb: 0, ab: 0, mixed };
}

/** The sums with one more draw. */
export function withDraw(sums: PickFreezeSums, { a, b, mixed }: PickFreezeOutputs): PickFreezeSums {
  return mergedSums(sums, {
    draws: 1,
    a,
    b,
    aa: a * a,
    bb: b * b,
    ab: a * b,
    mixed: Array.from(mixed, (output) => ({
      sum: output,
      withB: b * output,
      squaredStep: (a - output) ** 2,
    })),
  });
}

export function mergedSums(one: PickFreezeSums, other: PickFreezeSums): PickFreezeSums {
  return {
    draws: one.draws + other.draws,
    a: one.a + other.a,
    b: one.b + other.b,
    aa: one.aa + other.aa,
    bb: one.bb + other.bb,
    ab: one.ab + other.ab,
    mixed: one.mixed.map(({ sum, withB, squaredStep }, at) => ({
      sum: sum + (other.mixed[at]?.sum ?? 0),
      withB: withB + (other.mixed[at]?.withB ?? 0),
      squaredStep: squaredStep + (other.mixed[at]?.squaredStep ?? 0),
    })),
  };
}

/**
 * First-order and total sensitivity indices of each input:
 *
 * - first order: Σ (f(B) - f0) (f(AB_i) - f(A)) / (N V) (A. Saltelli et al., "Variance based
 *   sensitivity analysis of model output", Computer Physics Communications 181, 2010, table 2 (b))
 * - total: Σ (f(A) - f(AB_i))² / (2 N V) (M. Jansen, ibid. 117, 1999; the same table, (f))
 *
 * with AB_i the inputs A but input i, which is B's; f0 and V are the mean and the variance of
 * f(A) and f(B) together. Being estimates they can lie a little outside 0 to 1.
 *
 * @returns null for each where the output never changes
 */
export function sensitivityIndices(sums: PickFreezeSums): readonly (SensitivityIndex | null)[] {
  const { draws, a, b, aa, bb, ab } = sums;
  const mean = (a + b) / (2 * draws);
  const variance = (aa + bb) / (2 * draws) - mean * mean;
  return sums.mixed.map(({ sum, withB, squaredStep }) => {
    if (!(variance > 0)) return null;
    return {
      first: (withB - ab - mean * (sum - a)) / (draws * variance),
      total: squaredStep / (2 * draws * variance),
    };
  });
}
