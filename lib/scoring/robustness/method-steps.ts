import type {
  Aggregation,
  Framework,
  Group,
  Indicator,
  Normalisation,
  Treatment,
} from '../../framework/types';
import { canTake } from '../under-choices';
import type { MethodOption, MethodStep } from './inputs';

/** The key of the option that changes nothing. */
export const OFFICIAL = 'official';

const NORMALISATIONS: readonly Normalisation[] = [
  'goalposts',
  'min-max',
  'z-score',
  'rank',
  'percentile-rank',
  'borda',
  'distance-to-leader',
  'distance-to-target',
];
const AGGREGATIONS: readonly Aggregation[] = [
  'arithmetic',
  'geometric',
  'harmonic',
  'median',
  'copeland',
];

/** Of those, the ones that are drawn: an analyst could have taken them without a second thought. */
const DRAWN: Readonly<Record<MethodStep['step'], readonly string[]>> = {
  normalisation: ['goalposts', 'min-max', 'z-score', 'percentile-rank'],
  aggregation: ['arithmetic', 'geometric'],
  imputation: ['mean', 'median', 'none'],
  treatment: ['treated', 'untreated'],
};

/**
 * The score of the worst city under a mean that a zero would make zero: 1, as in COINr 1.1.14's own
 * example of a geometric mean (vignette "Aggregation", `l_u = c(1, 100)`).
 */
const ABOVE_ZERO = 1;

/** The thresholds of the OECD/JRC Handbook (2008), step 2; at most five values are changed. */
const HANDBOOK_TREATMENT: Treatment = { skewness: 2, kurtosis: 3.5, winsorised: 5, second: null };

/**
 * Every way of doing a step of the method that differs from the framework's own, the framework's
 * own first (`OFFICIAL`). A step with nothing else to offer is left out: outliers where there are
 * no measures, imputation where nothing is missing.
 *
 * @param hasGaps whether any city lacks an indicator
 */
export function methodSteps(framework: Framework, hasGaps: boolean): readonly MethodStep[] {
  const indicators = framework.nodes.filter((node): node is Indicator => node.kind === 'indicator');
  const groups = framework.nodes.filter((node): node is Group => node.kind !== 'indicator');
  const { imputation } = framework.parameters;
  const steps: readonly MethodStep[] = [
    {
      step: 'normalisation',
      options: NORMALISATIONS.filter(
        (normalisation) =>
          indicators.every((indicator) => canTake(indicator, normalisation)) &&
          indicators.some((indicator) => indicator.normalisation !== normalisation),
      ).map((normalisation) => ({ key: normalisation, choices: { normalisation } })),
    },
    {
      step: 'aggregation',
      options: AGGREGATIONS.filter((aggregation) =>
        groups.some((group) => group.aggregation !== aggregation),
      ).map((aggregation) => aggregationOption(groups, aggregation)),
    },
    { step: 'imputation', options: hasGaps ? imputations(imputation !== undefined) : [] },
    {
      step: 'treatment',
      options: indicators.some(({ ratingStep }) => ratingStep === null)
        ? [treatmentOption(framework, indicators)]
        : [],
    },
  ];
  return steps
    .filter(({ options }) => options.length > 0)
    .map(({ step, options }) => ({ step, options: [{ key: OFFICIAL, choices: {} }, ...options] }));
}

/** An index whose author multiplies scores has the scales for it. */
function aggregationOption(groups: readonly Group[], aggregation: Aggregation): MethodOption {
  const isReady = groups.some((group) => multiplies(group.aggregation));
  const lowest = multiplies(aggregation) && !isReady ? { lowest: ABOVE_ZERO } : {};
  return { key: aggregation, choices: { aggregation, ...lowest } };
}

function multiplies(aggregation: Aggregation): boolean {
  return aggregation === 'geometric' || aggregation === 'harmonic';
}

function treatmentOption(
  { parameters }: Framework,
  indicators: readonly Indicator[],
): MethodOption {
  const isTreated = [parameters, ...indicators].some(({ treatment }) => Boolean(treatment));
  return isTreated
    ? { key: 'untreated', choices: { treatment: null } }
    : { key: 'treated', choices: { treatment: HANDBOOK_TREATMENT } };
}

function imputations(isImputed: boolean): readonly MethodOption[] {
  return [
    { key: 'mean', choices: { imputation: { method: 'mean', among: 'all' } } },
    { key: 'median', choices: { imputation: { method: 'median', among: 'all' } } },
    ...(isImputed ? [{ key: 'none', choices: { imputation: null } }] : []),
  ];
}

/**
 * Those of the ways that are drawn at random: scales that keep distances and one that keeps only
 * the order, the two means most in use, and the usual ways with gaps and outliers.
 */
export function drawnSteps(steps: readonly MethodStep[]): readonly MethodStep[] {
  return steps
    .map(({ step, options }) => ({
      step,
      options: options.filter(({ key }) => key === OFFICIAL || DRAWN[step].includes(key)),
    }))
    .filter(({ options }) => options.length > 1);
}
