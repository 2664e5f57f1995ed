import type { DoubtInput } from '../../address/doubt-paths';
import { indicatorsBelow } from '../../framework/query';
import type { Framework } from '../../framework/types';
import {
  type DrawRequest,
  drawnSteps,
  type MethodOption,
  methodSteps,
  type RatingRange,
} from '../../scoring';
import type { Observed } from '../../scoring/types';

/** Draws behind a page: a share is then known to 1.6 % at worst (its standard error). */
const PAGE_DRAWS = 1000;

/** Draws that a reader's browser makes when asked: a share is then known to 0.4 %. */
export const MORE_DRAWS = 20_000;

/** With more cities than this a page by itself varies weights and ratings alone. */
export const METHODS_UP_TO = 200;

/** Outranking compares all cities two by two, in every group: with very many it is not tried. */
export function canTry({ key }: MethodOption, cities: DrawnData['cities']): boolean {
  return key !== 'copeland' || cities.length <= METHODS_UP_TO;
}

export type DrawnData = {
  readonly framework: Framework;
  readonly cities: readonly { readonly slug: string }[];
  readonly scored: readonly Observed[];
  /** What second ratings leave open. */
  readonly ranges: readonly RatingRange[];
};

/** What can be said of an index before anything is drawn. */
type Drawable = Omit<DrawnData, 'ranges'>;

/** What can vary in an index, in the order of addresses. */
export function offeredInputs(data: Drawable): readonly DoubtInput[] {
  const { framework } = data;
  const isRated = indicatorsBelow(framework, framework.root).some(
    ({ ratingStep }) => ratingStep !== null,
  );
  return [
    ...(framework.parameters.weightSpread > 0 ? (['weights'] as const) : []),
    ...(isRated ? (['ratings'] as const) : []),
    ...drawnSteps(methodSteps(framework, hasGaps(data))).map(({ step }) => step),
  ];
}

/** What varies where an address does not say. */
export function usualInputs(data: Drawable): readonly DoubtInput[] {
  const offered = offeredInputs(data);
  return data.cities.length <= METHODS_UP_TO
    ? offered
    : offered.filter((input) => input === 'weights' || input === 'ratings');
}

/** The draws in which these inputs vary and nothing else does. */
export function drawRequest(data: DrawnData, inputs: readonly DoubtInput[]): DrawRequest {
  const steps = drawnSteps(methodSteps(data.framework, hasGaps(data)));
  return {
    weights: inputs.includes('weights') ? 'all' : null,
    ratings: inputs.includes('ratings'),
    ranges: data.ranges,
    methods: steps.filter(({ step }) => inputs.includes(step)),
    draws: PAGE_DRAWS,
  };
}

/** Whether any city lacks an indicator. */
export function hasGaps({ framework, cities, scored }: Drawable): boolean {
  return scored.length < cities.length * indicatorsBelow(framework, framework.root).length;
}
