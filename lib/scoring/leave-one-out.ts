import { extent } from 'd3-array';
import type { Framework } from '../framework/types';
import { isComparable, type Pair, type SharedBasis, sharedBasisOf } from './shared-basis';
import { orderOf } from './tie';
import type { Choices, GapRange, WithoutPassage } from './types';

/** The pair as it would stand without one passage. */
export type BasisWithout = { readonly passage: string; readonly basis: SharedBasis };

/**
 * The pair's shared basis without each of the passages in turn. An indicator that loses its
 * last evidence leaves the shared basis.
 */
export function basesWithout(
  framework: Framework,
  withoutPassages: readonly WithoutPassage[],
  pair: Pair,
  choices: Choices,
): readonly BasisWithout[] {
  return withoutPassages.map(({ passage, observations }) => ({
    passage,
    basis: sharedBasisOf(framework, observations, pair, choices),
  }));
}

/**
 * Lowest and highest difference at a node when any one passage is left out (the difference on
 * all evidence included), the passages whose omission turns or ties the order, and those whose
 * omission leaves nothing to compare. COINr's `remove_elements` does this with indicators.
 *
 * @param place the node at which the cities are compared; both have a score there
 */
export function leaveOneOutRange(
  basis: SharedBasis,
  without: readonly BasisWithout[],
  place: number,
): GapRange {
  const stated = orderAt(basis, place);
  const gaps = [gapAt(basis, place)];
  const turning: string[] = [];
  const emptying: string[] = [];
  for (const { passage, basis: left } of without) {
    if (!isComparable(left, place)) {
      emptying.push(passage);
      continue;
    }
    gaps.push(gapAt(left, place));
    if (orderAt(left, place) !== stated) turning.push(passage);
  }
  const [lowest = Number.NaN, highest = Number.NaN] = extent(gaps);
  return { lowest, highest, turning, emptying };
}

function gapAt({ rowA, rowB }: SharedBasis, place: number): number {
  return (rowA[place] ?? Number.NaN) - (rowB[place] ?? Number.NaN);
}

function orderAt({ rowA, rowB }: SharedBasis, place: number): -1 | 0 | 1 {
  return orderOf(rowA[place] ?? Number.NaN, rowB[place] ?? Number.NaN);
}
