import type { RatingRange } from '../agreement/types';
import type { Refusal } from '../method-problem';
import type { Choices } from '../types';

/** One way of doing a step of the method; nothing chosen: as the framework has it. */
export type MethodOption = {
  /** Names the option beside its figures. */
  readonly key: string;
  readonly choices: Choices;
};

/** A step of the method and the ways to do it, all equally likely. */
export type MethodStep = {
  readonly step: 'normalisation' | 'aggregation' | 'imputation' | 'treatment';
  readonly options: readonly MethodOption[];
};

/** What may vary from draw to draw. */
export type DrawInput = 'weights' | 'ratings' | MethodStep['step'];

/** What is drawn, around which choices. */
export type DrawRequest = {
  readonly choices?: Choices;
  /**
   * Weights around those in force (see `dirichletConcentration`): of the children of the index, of
   * every group, or none.
   */
  readonly weights: 'index' | 'all' | null;
  /** Whether ratings may be off by one level, and beyond by what a second rating leaves open. */
  readonly ratings: boolean;
  readonly ranges?: readonly RatingRange[];
  readonly methods: readonly MethodStep[];
  /** Whether cities are compared two by two as well, which takes most of the time; usual: yes. */
  readonly pairs?: boolean;
  /** Usual: those of the framework's parameters. */
  readonly draws?: number;
  readonly seed?: number;
};

/** A way of doing a step that cannot be applied to these cities, and why. */
export type RefusedOption = Refusal & {
  readonly step: MethodStep['step'];
  readonly key: string;
};

/**
 * The same request with everything that varies together, and with each input alone: what the
 * figures of the whole and those of its parts are made from.
 */
export function eachAndAll(
  request: DrawRequest,
): readonly { readonly input: DrawInput | 'all'; readonly request: DrawRequest }[] {
  const none: DrawRequest = { ...request, weights: null, ratings: false, methods: [] };
  const alone: readonly (readonly [DrawInput, DrawRequest, boolean])[] = [
    ['weights', { ...none, weights: request.weights }, request.weights !== null],
    ['ratings', { ...none, ratings: true }, request.ratings],
    ...request.methods.map(
      (method) => [method.step, { ...none, methods: [method] }, true] as const,
    ),
  ];
  return [
    { input: 'all', request },
    ...alone.flatMap(([input, part, isDrawn]) => (isDrawn ? [{ input, request: part }] : [])),
  ];
}
