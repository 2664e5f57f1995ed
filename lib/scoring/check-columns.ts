import { extent } from 'd3-array';
import type { Indicator } from '../framework/types';
import { columnOf, type Matrix } from './matrix';
import type { MethodProblem } from './method-problem';
import { onScale } from './normalise';
import { enteringValues, treatmentOf } from './normalised-matrix';
import { orderOf } from './tie';
import type { Tree } from './tree';

/** Fewer values have no sample kurtosis. */
const FEWEST_TO_TREAT = 4;

/** Methods whose scale hangs on the spread of the values. */
const SPREAD_SCALES: readonly Indicator['normalisation'][] = [
  'min-max',
  'z-score',
  'rank',
  'percentile-rank',
  'borda',
];

/** Methods under which a score outside the scale is cut off without saying so. */
const CUT_SCALES: readonly Indicator['normalisation'][] = [
  'goalposts',
  'z-score',
  'distance-to-leader',
];

/** One value of an indicator as it enters the scale, and whose it is. */
type Entry = { readonly city: string; readonly value: number };

/**
 * What is doubtful about the scale of each counted indicator (see `checkMethod`).
 *
 * @param scored the values that are scored, imputed ones among them
 */
export function columnProblems(tree: Tree, scored: Matrix): readonly MethodProblem[] {
  const cities = scored.cities.length;
  return tree.leaves.flatMap((leaf) => {
    const indicator = tree.nodes[leaf];
    if (indicator?.kind !== 'indicator') return [];
    const { cells, numbers } = columnOf(scored, leaf);
    const { values, transform, outliers } = enteringValues(tree, indicator, numbers);
    const entries = values.map((value, at) => ({
      city: scored.cities[Math.floor((cells[at] ?? 0) / scored.width)] ?? '',
      value,
    }));
    const kept = onScale(
      { ...indicator, scaling: { ...indicator.scaling, outside: 'kept' } },
      values,
      transform,
      cities,
    );
    return [
      ...spreadProblems(indicator, entries),
      ...referenceProblems(indicator, values, transform),
      ...cutScores(indicator, entries, kept),
      ...treatmentProblems(tree, indicator, values, outliers),
    ];
  });
}

function told(
  code: MethodProblem['code'],
  { slug }: Indicator,
  entry: { readonly city?: string; readonly value?: number } = {},
): MethodProblem {
  return {
    code,
    severity: 'told',
    node: slug,
    city: entry.city ?? null,
    value: entry.value ?? null,
  };
}

function spreadProblems(indicator: Indicator, entries: readonly Entry[]): readonly MethodProblem[] {
  if (indicator.normalisation === 'goalposts') return [];
  if (entries.length === 1) return [told('single-city', indicator, entries[0])];
  if (!SPREAD_SCALES.includes(indicator.normalisation)) return [];
  const [low, high] = extent(entries, ({ value }) => value);
  return low !== undefined && low === high ? [told('no-spread', indicator, { value: low })] : [];
}

/** The leader or the target that the method measures by, where it is none. */
function referenceProblems(
  indicator: Indicator,
  values: readonly number[],
  transform: (value: number) => number,
): readonly MethodProblem[] {
  const { normalisation, direction, target } = indicator;
  const [low, high] = extent(values);
  if (low === undefined || high === undefined) return [];
  if (normalisation === 'distance-to-leader') {
    const leader = direction === 1 ? high : low;
    return leader > 0 ? [] : [told('leader-not-positive', indicator, { value: leader })];
  }
  if (normalisation !== 'distance-to-target' || target === undefined) return [];
  const worst = direction === 1 ? low : high;
  return direction * (transform(target) - worst) > 0
    ? []
    : [told('target-behind-all', indicator, { value: target })];
}

function cutScores(
  indicator: Indicator,
  entries: readonly Entry[],
  kept: readonly number[],
): readonly MethodProblem[] {
  const { normalisation, scaling = {} } = indicator;
  if (scaling.outside === 'kept' || !CUT_SCALES.includes(normalisation)) return [];
  const [low, high] = normalisation === 'z-score' ? [0, 100] : (scaling.range ?? [0, 100]);
  return entries
    .filter((_, at) => {
      const score = kept[at] ?? Number.NaN;
      return orderOf(score, low) < 0 || orderOf(score, high) > 0;
    })
    .map((entry) => told('cut', indicator, entry));
}

function treatmentProblems(
  tree: Tree,
  indicator: Indicator,
  values: readonly number[],
  outliers: boolean,
): readonly MethodProblem[] {
  if (treatmentOf(tree, indicator) === null) return [];
  if (outliers) return [told('outliers-left', indicator)];
  const [low, high] = extent(values);
  if (values.length >= FEWEST_TO_TREAT && low !== high) return [];
  return values.length === 0 ? [] : [told('too-few-to-treat', indicator)];
}
