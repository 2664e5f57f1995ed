import { frozen } from '../test-support/frozen';
import type { Choices } from '../types';
import type { DrawRequest, MethodStep } from './inputs';

export const CITIES = frozen(['a', 'b', 'c', 'd', 'e']);
/** Nothing varies. */
export const NOTHING: DrawRequest = frozen({ weights: null, ratings: false, methods: [] });

/** A step of the method with these ways to do it. */
export function step(name: MethodStep['step'], ...choices: readonly Choices[]): MethodStep {
  return {
    step: name,
    options: choices.map((one) => ({ key: JSON.stringify(one), choices: one })),
  };
}

export const METHODS = frozen([
  step('normalisation', {}, { normalisation: 'min-max' }, { normalisation: 'rank' }),
  step(
    'aggregation',
    {},
    { aggregation: 'geometric' },
    { aggregation: 'median' },
    { aggregation: 'copeland' },
  ),
  step('imputation', {}, { imputation: { method: 'mean', among: 'all' } }),
]);
