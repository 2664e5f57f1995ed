import type { Indicator, SecondTreatment, Treatment } from '../framework/types';
import { imputed } from './impute';
import { columnOf, type Matrix, rowOf } from './matrix';
import { MethodError } from './method-problem';
import { onScale } from './normalise';
import { screenedOut } from './screen';
import { type Transforming, transformBy } from './transform';
import { type TreatedValues, treatValues } from './treat';
import type { Tree } from './tree';
import type { Treated } from './types';

/** Scores of every city at every indicator, and what was done on the way. */
export type NormalisedMatrix = Matrix & {
  /** 1 for each city that was left out; null: none was screened. */
  readonly screened: Uint8Array | null;
  /** The values that were scored, imputed ones among them, in the unit of the scored quantity. */
  readonly scored: Matrix;
  /** 1 at each cell that was imputed; null: nothing was. */
  readonly imputed: Uint8Array | null;
  readonly treated: readonly Treated[];
};

/**
 * From values to scores of 0 to 100, one counted indicator after another: cities screened by what
 * they have, gaps imputed, the indicator's own transform, outliers treated, direction and scale (see
 * `normaliseValues`). That is the order of COINr's `Screen`, `Impute`, `Treat`, `Normalise`. Each
 * step happens only where the framework or a choice asks for it.
 *
 * @param observed values in the unit of the scored quantity, after a division by a denominator
 * @throws {MethodError} if a value has no logarithm, naming indicator and city
 */
export function normalisedMatrix(tree: Tree, observed: Matrix): NormalisedMatrix {
  const screened = screenedOut(tree, observed);
  const kept = screened === null ? observed : withoutRows(observed, screened);
  const filled = imputed(tree, kept, screened);
  const scored = filled?.matrix ?? kept;
  const cities = scored.cities.length - (screened?.reduce((sum, one) => sum + one, 0) ?? 0);
  const values = new Float64Array(scored.values.length).fill(Number.NaN);
  const treated: Treated[] = [];
  for (const leaf of tree.leaves) {
    const indicator = tree.nodes[leaf];
    if (indicator?.kind !== 'indicator') continue;
    const column = scoredColumn(tree, indicator, leaf, scored, cities);
    column.cells.forEach((cell, at) => {
      values[cell] = column.scores[at] ?? Number.NaN;
    });
    treated.push(...column.treated);
  }
  const { width } = scored;
  const marks = filled?.marks ?? null;
  return { cities: scored.cities, width, values, screened, scored, imputed: marks, treated };
}

/**
 * The scores of one city at its indicators, without those of imputed values; what stands at the
 * groups says nothing. A view into the matrix where nothing was imputed.
 */
export function knownRow(matrix: NormalisedMatrix, city: number): Float64Array {
  const row = rowOf(matrix, city);
  const { imputed, width } = matrix;
  if (imputed === null) return row;
  return row.map((score, place) => (imputed[city * width + place] === 1 ? Number.NaN : score));
}

/** The treatment in force for an indicator: its own, else that of the framework; null for a rubric. */
export function treatmentOf(tree: Tree, indicator: Indicator): Treatment | null {
  if (indicator.ratingStep !== null) return null;
  const { treatment = tree.framework.parameters.treatment } = indicator;
  if (treatment === undefined || treatment === null) return null;
  // Fixed goalposts are in the indicator's unit: another scale would leave them behind.
  return indicator.normalisation === 'goalposts' ? { ...treatment, second: null } : treatment;
}

function scoredColumn(
  tree: Tree,
  indicator: Indicator,
  leaf: number,
  scored: Matrix,
  cities: number,
): {
  readonly cells: readonly number[];
  readonly scores: readonly number[];
  readonly treated: readonly Treated[];
} {
  const { cells, numbers } = columnOf(scored, leaf);
  const cityAt = (at: number) => scored.cities[Math.floor((cells[at] ?? 0) / scored.width)] ?? '';
  const entering = enteringValues(tree, indicator, numbers, cityAt);
  return {
    cells,
    scores: placedOnScale(indicator, entering, cities),
    treated: treatedRows(indicator, entering, cityAt),
  };
}

function placedOnScale(
  indicator: Indicator,
  { values, transform }: EnteringValues,
  cities: number,
): readonly number[] {
  try {
    return onScale(indicator, values, transform, cities);
  } catch (error) {
    // A goalpost or a target beyond what the transform knows; the values themselves have passed it.
    if (!(error instanceof RangeError)) throw error;
    const { slug: node } = indicator;
    throw new MethodError(
      { code: 'no-logarithm', severity: 'refused', node, city: null, value: null },
      `the scale of "${node}": ${error.message}`,
    );
  }
}

/** The values of an indicator as they enter the scale, and what was done to them before. */
export type EnteringValues = TreatedValues & {
  /** After the indicator's own transform. */
  readonly before: readonly number[];
  /** All that was done to every value alike, for goalposts and target. */
  readonly transform: Transforming;
  /** The second treatment that was applied. */
  readonly kind: SecondTreatment['kind'] | null;
};

/**
 * Transforms and treats the values of one indicator.
 *
 * @param cityAt whose a value is, for what is refused
 * @throws {MethodError} if a value has no logarithm
 */
export function enteringValues(
  tree: Tree,
  indicator: Indicator,
  numbers: readonly number[],
  cityAt: (at: number) => string = String,
): EnteringValues {
  const transform = transformBy(indicator.transform, numbers);
  const before = numbers.map((value, at) => {
    if (indicator.transform === 'log' && !(value > 0))
      throw noLogarithm(indicator, cityAt(at), value);
    return transform(value);
  });
  const treatment = treatmentOf(tree, indicator);
  if (treatment === null) {
    const untouched = { winsorised: before.map(() => null), second: null, outliers: false };
    return { values: before, before, transform, kind: null, ...untouched };
  }
  const treated = treatValues(before, treatment);
  const { second } = treated;
  if (second === null) return { ...treated, before, transform, kind: null };
  const both = (value: number): number => second(transform(value));
  return { ...treated, before, transform: both, kind: treatment.second?.kind ?? null };
}

function noLogarithm({ slug }: Indicator, city: string, value: number): MethodError {
  return new MethodError(
    { code: 'no-logarithm', severity: 'refused', node: slug, city, value },
    `"${slug}" of "${city}": ${value} has no logarithm`,
  );
}

function treatedRows(
  { slug }: Indicator,
  { before, values, winsorised, kind }: EnteringValues,
  cityAt: (at: number) => string,
): readonly Treated[] {
  if (kind === null && winsorised.every((end) => end === null)) return [];
  return values.flatMap((after, at): readonly Treated[] => {
    const end = winsorised[at] ?? null;
    if (end === null && kind === null) return [];
    const changed = { before: before[at] ?? Number.NaN, after, winsorised: end, second: kind };
    return [{ indicator: slug, city: cityAt(at), ...changed }];
  });
}

function withoutRows(matrix: Matrix, left: Uint8Array): Matrix {
  const values = Float64Array.from(matrix.values);
  left.forEach((out, city) => {
    if (out === 1) values.fill(Number.NaN, city * matrix.width, (city + 1) * matrix.width);
  });
  return { ...matrix, values };
}
