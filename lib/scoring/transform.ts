import type { Indicator, Transform } from '../framework/types';

/**
 * Values as they enter the scale: their natural logarithms where the indicator asks for it, which
 * turns equal ratios into equal distances (COINr `log`; OECD/JRC Handbook, step 5).
 *
 * @throws {RangeError} if a logarithm meets a value that is not above 0
 */
export function transformed(
  transform: Transform | null,
  values: readonly number[],
): readonly number[] {
  return transform === null ? values : values.map(naturalLogarithm);
}

/**
 * The goalposts of an indicator as they stand on the transformed scale.
 *
 * @throws {RangeError} if a logarithm meets a goalpost that is not above 0
 */
export function transformedGoalposts({
  transform,
  goalposts,
}: Pick<Indicator, 'transform' | 'goalposts'>): Indicator['goalposts'] {
  if (transform === null || goalposts === null) return goalposts;
  return [naturalLogarithm(goalposts[0]), naturalLogarithm(goalposts[1])];
}

function naturalLogarithm(value: number): number {
  if (!(value > 0)) throw new RangeError(`${value} has no logarithm`);
  return Math.log(value);
}
