import type { Framework, Indicator } from '../../framework/types';
import {
  isComparable,
  observationsForPair,
  type Pair,
  type SharedBasis,
  sharedBasisOf,
} from '../shared-basis';
import { orderOf } from '../tie';
import { ROOT } from '../tree';
import type { Choices, Observed, WithoutPassage } from '../types';

/** What one cause does to the gap of a pair. */
export type TornadoRow = {
  /**
   * - weight: a child of the index weighs `weightSpread` less or more, the others in proportion
   * - rating: both ratings of an indicator are off by one step, once for and once against A
   * - passage: one passage is left out
   */
  readonly kind: 'weight' | 'rating' | 'passage';
  /** Slug of the driver or indicator, or the passage's key. */
  readonly key: string;
  /** Gap, A minus B, points of the index: the lower and the higher of the cause's two. */
  readonly low: number;
  readonly high: number;
  /** The order is another, or a tie, at either. */
  readonly turns: boolean;
};

/** What moves the gap of a pair, the strongest first. */
export type Tornado = {
  /** The gap as it is; null: nothing shared, and no rows. */
  readonly gap: number | null;
  readonly rows: readonly TornadoRow[];
  /** Passages without which nothing is left to compare. */
  readonly emptying: readonly string[];
};

export type TornadoRequest = Pair & {
  readonly choices?: Choices;
  readonly withoutPassages: readonly WithoutPassage[];
};

/**
 * How far each cause alone moves the gap of a pair on its shared basis: the weight of each child
 * of the index, the ratings of each shared indicator, each passage. Ratings stay between their
 * goalposts; measures have no rating step and no row.
 *
 * @throws {RangeError} if an observation or a choice does not fit the framework
 */
export function tornado(
  framework: Framework,
  all: readonly Observed[],
  { choices = {}, withoutPassages, ...pair }: TornadoRequest,
): Tornado {
  const observations = observationsForPair(framework, all, pair, choices);
  const basis = sharedBasisOf(framework, observations, pair, choices);
  const gap = gapOf(basis);
  if (gap === null) return { gap, rows: [], emptying: [] };
  const gapUnder = (changed: readonly Observed[], under: Choices): number =>
    gapOf(sharedBasisOf(framework, changed, pair, under)) ?? gap;
  const left = withoutPassages.map(({ passage, observations: without }) => ({
    passage,
    gap: gapOf(sharedBasisOf(framework, without, pair, choices)),
  }));
  const rows = [
    ...weightRows(basis, choices, (under) => gapUnder(observations, under)),
    ...ratingRows(basis, observations, pair, (changed) => gapUnder(changed, choices)),
    ...left.flatMap(({ passage, gap: without }) =>
      without === null ? [] : [{ kind: 'passage', key: passage, gaps: [without] } as const],
    ),
  ];
  return {
    gap,
    rows: rows
      .map(({ kind, key, gaps }) => ({
        kind,
        key,
        low: Math.min(...gaps),
        high: Math.max(...gaps),
        turns: gaps.some((one) => orderOf(one, 0) !== orderOf(gap, 0)),
      }))
      .filter(({ low, high }) => orderOf(low, gap) !== 0 || orderOf(high, gap) !== 0)
      .toSorted((one, other) => reachOf(other, gap) - reachOf(one, gap)),
    emptying: left.filter((row) => row.gap === null).map(({ passage }) => passage),
  };
}

type Moved = {
  readonly kind: TornadoRow['kind'];
  readonly key: string;
  readonly gaps: readonly number[];
};

function reachOf({ low, high }: TornadoRow, gap: number): number {
  return Math.max(Math.abs(low - gap), Math.abs(high - gap));
}

function gapOf(basis: SharedBasis): number | null {
  if (!isComparable(basis)) return null;
  return (basis.rowA[ROOT] ?? Number.NaN) - (basis.rowB[ROOT] ?? Number.NaN);
}

function weightRows(
  { tree }: SharedBasis,
  choices: Choices,
  gapUnder: (choices: Choices) => number,
): readonly Moved[] {
  const { weightSpread } = tree.framework.parameters;
  const parts = (tree.children[ROOT] ?? []).filter((place) => (tree.weights[place] ?? 0) > 0);
  if (parts.length < 2) return [];
  return parts.map((place) => {
    const key = tree.nodes[place]?.slug ?? '';
    const gaps = [-1, 1].map((side) => {
      const weight = (tree.weights[place] ?? 0) * (1 + side * weightSpread);
      return gapUnder({ ...choices, weights: { ...choices.weights, [key]: weight } });
    });
    return { kind: 'weight', key, gaps };
  });
}

function ratingRows(
  { tree }: SharedBasis,
  observations: readonly Observed[],
  { cityA, cityB }: Pair,
  gapUnder: (observations: readonly Observed[]) => number,
): readonly Moved[] {
  return tree.leaves.flatMap((leaf): readonly Moved[] => {
    const indicator = tree.nodes[leaf];
    if (indicator?.kind !== 'indicator' || indicator.ratingStep === null) return [];
    const gaps = [-1, 1].map((side) =>
      gapUnder(
        observations.map((observed) => {
          if (observed.indicator !== indicator.slug) return observed;
          if (observed.city === cityA) return moved(indicator, observed, side);
          return observed.city === cityB ? moved(indicator, observed, -side) : observed;
        }),
      ),
    );
    return [{ kind: 'rating', key: indicator.slug, gaps }];
  });
}

function moved({ ratingStep, goalposts }: Indicator, observed: Observed, steps: number): Observed {
  const [low, high] = goalposts ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const value = observed.value + steps * (ratingStep ?? 0);
  return { ...observed, value: Math.min(high, Math.max(low, value)) };
}
