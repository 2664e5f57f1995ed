import type { FrameworkFault } from './fault';
import type { DraftNode, Indicator, Parameters } from './types';

/**
 * Checks each node by itself: weight, direction, goalposts, rating step.
 * Data-driven normalisations may have goalposts (they bound the draws) and need none.
 */
export function checkNodes(nodes: readonly DraftNode[]): readonly FrameworkFault[] {
  return nodes.flatMap((node) => [
    ...faultIf(!(Number.isFinite(node.weight) && node.weight >= 0), 'bad-weight', node.slug),
    ...(node.kind === 'indicator' ? checkIndicator(node) : []),
  ]);
}

function checkIndicator(
  indicator: Omit<Indicator, 'parent' | 'kind' | 'weight' | 'role'>,
): readonly FrameworkFault[] {
  const { slug, direction, goalposts, normalisation, ratingStep, transform } = indicator;
  return [
    ...faultIf(direction !== 1 && direction !== -1, 'bad-direction', slug),
    ...faultIf(normalisation === 'goalposts' && goalposts === null, 'missing-goalposts', slug),
    ...faultIf(goalposts !== null && !areGoalposts(goalposts), 'bad-goalposts', slug),
    ...faultIf(
      transform === 'log' && goalposts !== null && Math.min(...goalposts) <= 0,
      'log-goalposts',
      slug,
    ),
    ...faultIf(
      ratingStep !== null && !(Number.isFinite(ratingStep) && ratingStep > 0),
      'bad-rating-step',
      slug,
    ),
  ];
}

function areGoalposts([low, high]: readonly [number, number]): boolean {
  return Number.isFinite(low) && Number.isFinite(high) && low < high;
}

/** Checks that each parameter of the method lies in its range. */
export function checkParameters(parameters: Parameters): readonly FrameworkFault[] {
  const { coverageThreshold, thinIndicators, thinWeight, verdictShare } = parameters;
  const { draws, seed, weightSpread } = parameters;
  return [
    ...faultIf(!isWithin(coverageThreshold, 0, 1), 'bad-parameter', 'coverageThreshold'),
    ...faultIf(!isWhole(thinIndicators, 0), 'bad-parameter', 'thinIndicators'),
    ...faultIf(!isWithin(thinWeight, 0, 1), 'bad-parameter', 'thinWeight'),
    ...faultIf(!isWithin(verdictShare, 0.5, 1), 'bad-parameter', 'verdictShare'),
    ...faultIf(!isWhole(draws, 1), 'bad-parameter', 'draws'),
    ...faultIf(!isWhole(seed, 0), 'bad-parameter', 'seed'),
    ...faultIf(!isWithin(weightSpread, 0, 1), 'bad-parameter', 'weightSpread'),
  ];
}

function isWithin(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}

function isWhole(value: number, low: number): boolean {
  return Number.isSafeInteger(value) && value >= low;
}

function faultIf(
  wrong: boolean,
  code: FrameworkFault['code'],
  offender: string,
): readonly FrameworkFault[] {
  return wrong ? [{ code, offenders: [offender] }] : [];
}
