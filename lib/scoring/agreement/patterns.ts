import type { Unit } from './types';

/**
 * Units with the same ratings are alike to every figure of agreement: each pattern once, with how
 * often it occurs. A resample is then a list of other counts.
 */
export type Patterns = {
  readonly units: readonly Unit[];
  readonly counts: Float64Array;
  /** The pattern of each unit. */
  readonly of: Uint32Array;
};

export function patternsOf(units: readonly Unit[]): Patterns {
  const places = new Map<string, number>();
  const distinct: Unit[] = [];
  const of = Uint32Array.from(units, (unit) => {
    const key = JSON.stringify(unit);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, distinct.length);
    return distinct.push(unit) - 1;
  });
  const counts = new Float64Array(distinct.length);
  for (const pattern of of) counts[pattern] = (counts[pattern] ?? 0) + 1;
  return { units: distinct, counts, of };
}

/** All levels that occur, in ascending order. */
export function levelsOf(units: readonly Unit[]): readonly number[] {
  const levels = new Set(units.flat().filter((level) => level !== null));
  return [...levels].toSorted((one, other) => one - other);
}
