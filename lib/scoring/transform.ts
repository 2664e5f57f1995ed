import { extent } from 'd3-array';
import type { SecondTreatment, Transform } from '../framework/types';
import { skewness } from './moments';

/** Share of the range that stands in for 0 under a logarithm by range. */
const OFFSET = 0.01;

/** What a transform does to any value of the indicator, its goalposts and its target included. */
export type Transforming = (value: number) => number;

/**
 * How values enter the scale: as they are, or by their natural logarithm, which turns equal ratios
 * into equal distances (OECD/JRC Handbook, step 5). What is added under it is named by the rule:
 *
 * - log: ln x (COINr `log`)
 * - log-range: ln(x - min + 0.01 (max - min)) (COINr `log_CT`)
 * - log-one: ln(x - min + 1) (COINr `log_CT_orig`)
 *
 * @param values all values of the indicator; two of the rules look at the lowest and the highest
 * @returns a function that throws RangeError for a value that has no logarithm
 */
export function transformBy(transform: Transform | null, values: readonly number[]): Transforming {
  if (transform === null) return (value) => value;
  if (transform === 'log') return naturalLogarithm;
  const [low = 0, high = 0] = extent(values);
  // Without a range nothing tells how much to add; the values are level whatever it is.
  const offset = transform === 'log-one' || low === high ? 1 : OFFSET * (high - low);
  return (value) => naturalLogarithm(value - low + offset);
}

/**
 * What follows where winsorising leaves outliers:
 *
 * - log-range, log-one: as above
 * - log-skew: log-range where the skewness is above 0, else -ln(max + 0.01 (max - min) - x)
 *   (COINr `log_CT_plus`)
 * - box-cox: (z^λ - 1) / λ, ln z for λ = 0, of z = x - min + 1 (COINr `boxcox`; Box and Cox 1964)
 *
 * @param values all values of the indicator, of which some differ
 */
export function secondTreatment(second: SecondTreatment, values: readonly number[]): Transforming {
  const [low = 0, high = 0] = extent(values);
  switch (second.kind) {
    case 'log-range':
    case 'log-one':
      return transformBy(second.kind, values);
    case 'log-skew':
      if (skewness(values) > 0) return transformBy('log-range', values);
      return (value) => -naturalLogarithm(high + OFFSET * (high - low) - value);
    case 'box-cox':
      return (value) => boxCox(value - low + 1, second.lambda);
  }
}

function boxCox(value: number, lambda: number): number {
  return lambda === 0 ? naturalLogarithm(value) : (value ** lambda - 1) / lambda;
}

function naturalLogarithm(value: number): number {
  if (!(value > 0)) throw new RangeError(`${value} has no logarithm`);
  return Math.log(value);
}
