/**
 * Sums of a pick-and-freeze design for several outputs, from which first-order and total indices
 * follow. Outputs are whole numbers, so that their sums are exact (up to 2^53) and the same in
 * whatever order parts are added. For each output: A, B, A², B², AB, and for each input three of
 * the outputs under A with that input from B: sum, product with B, squared step from A.
 */
export type PickFreezeSums = {
  readonly inputs: number;
  readonly outputs: number;
  readonly draws: number;
  readonly values: Float64Array;
};

/** First-order and total index of one input. */
export type SensitivityIndex = {
  /** Share of the variance that goes when the input alone is known. */
  readonly first: number;
  /** Share of the variance that is left when all but the input are known. */
  readonly total: number;
};

/** Sums of one output that belong to no input. */
const OWN = 5;
const EACH = 3;

export function noSums(inputs: number, outputs: number): PickFreezeSums {
  const values = new Float64Array(outputs * (OWN + EACH * inputs));
  return { inputs, outputs, draws: 0, values };
}

/**
 * Adds draws to sums.
 *
 * @param outputsOf the outputs of one draw (whole numbers), under A (null), under B (all), or
 * under A with one input from B; what it gives may be overwritten by the next call
 */
export function addedDraws(
  sums: PickFreezeSums,
  from: number,
  to: number,
  outputsOf: (draw: number, fromB: number | 'all' | null) => ArrayLike<number>,
): PickFreezeSums {
  const { inputs, outputs } = sums;
  const values = Float64Array.from(sums.values);
  const stride = OWN + EACH * inputs;
  for (let draw = from; draw < to; draw += 1) {
    const a = Float64Array.from(outputsOf(draw, null));
    const b = Float64Array.from(outputsOf(draw, 'all'));
    for (let output = 0; output < outputs; output += 1) {
      const [one, other] = [a[output] ?? 0, b[output] ?? 0];
      const own = [one, other, one * one, other * other, one * other];
      own.forEach((part, at) => {
        values[output * stride + at] = (values[output * stride + at] ?? 0) + part;
      });
    }
    for (let input = 0; input < inputs; input += 1) {
      const mixed = outputsOf(draw, input);
      for (let output = 0; output < outputs; output += 1) {
        const at = output * stride + OWN + EACH * input;
        const value = mixed[output] ?? 0;
        values[at] = (values[at] ?? 0) + value;
        values[at + 1] = (values[at + 1] ?? 0) + value * (b[output] ?? 0);
        values[at + 2] = (values[at + 2] ?? 0) + (value - (a[output] ?? 0)) ** 2;
      }
    }
  }
  return { ...sums, draws: sums.draws + to - from, values };
}

export function mergedSums(one: PickFreezeSums, other: PickFreezeSums): PickFreezeSums {
  const values = one.values.map((value, at) => value + (other.values[at] ?? 0));
  return { ...one, draws: one.draws + other.draws, values };
}

/**
 * First-order and total sensitivity indices of each input for one output:
 *
 * - first order: Σ (f(B) - f0) (f(AB_i) - f(A)) / (N V) (A. Saltelli et al., "Variance based
 *   sensitivity analysis of model output", Computer Physics Communications 181, 2010, table 2 (b))
 * - total: Σ (f(A) - f(AB_i))² / (2 N V) (M. Jansen, ibid. 117, 1999; the same table, (f))
 *
 * with AB_i the inputs A but input i, which is B's; f0 and V are the mean and the variance of
 * f(A) and f(B) together. Being estimates they can lie a little outside 0 to 1.
 *
 * @returns null for each input where the output never changes
 */
export function sensitivityIndices(
  { inputs, draws, values }: PickFreezeSums,
  output: number,
): readonly (SensitivityIndex | null)[] {
  const start = output * (OWN + EACH * inputs);
  const [a = 0, b = 0, aa = 0, bb = 0, ab = 0] = values.subarray(start, start + OWN);
  const { mean, variance } = momentsOf(a, b, aa, bb, draws);
  return Array.from({ length: inputs }, (_, input) => {
    if (!(variance > 0)) return null;
    const at = start + OWN + EACH * input;
    const [sum = 0, withB = 0, squaredStep = 0] = values.subarray(at, at + EACH);
    return {
      first: (withB - ab - mean * (sum - a)) / (draws * variance),
      total: squaredStep / (2 * draws * variance),
    };
  });
}

/** Mean and variance of one output over all draws, A and B together. */
export function outputMoments(
  { inputs, draws, values }: PickFreezeSums,
  output: number,
): { readonly mean: number; readonly variance: number } {
  const start = output * (OWN + EACH * inputs);
  const [a = 0, b = 0, aa = 0, bb = 0] = values.subarray(start, start + OWN);
  return momentsOf(a, b, aa, bb, draws);
}

function momentsOf(a: number, b: number, aa: number, bb: number, draws: number) {
  const mean = (a + b) / (2 * draws);
  return { mean, variance: (aa + bb) / (2 * draws) - mean * mean };
}
