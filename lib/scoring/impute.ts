import { mean, median } from 'd3-array';
import type { Imputation } from '../framework/types';
import { columnOf, type Matrix } from './matrix';
import type { Tree } from './tree';

/** The group of a city that names none: nothing is imputed from it or for it. */
const NO_GROUP = null;

/**
 * Fills missing values of each counted indicator with the mean or the median of the cities that have
 * one, of all of them or of the city's own group. A city without a group, and one in whose group
 * nobody has a value, stay without. COINr `i_mean`, `i_median`, `i_mean_grp`, `i_median_grp`,
 * column by column; OECD/JRC Handbook (2008), step 3.
 *
 * @param observed values in the unit of the scored quantity, NaN where there is none
 * @param left 1 for each city that is left out: it gives nothing and gets nothing
 * @returns the filled matrix, and a mark at each cell that was filled; null where nothing is imputed
 */
export function imputed(
  tree: Tree,
  observed: Matrix,
  left: Uint8Array | null,
): { readonly matrix: Matrix; readonly marks: Uint8Array } | null {
  const { imputation } = tree.framework.parameters;
  if (imputation === undefined) return null;
  const groups = groupsOf(tree, observed.cities, imputation);
  const values = Float64Array.from(observed.values);
  const marks = new Uint8Array(values.length);
  for (const leaf of tree.leaves) {
    const fillings = fillingsOf(observed, leaf, groups, imputation);
    observed.cities.forEach((_, city) => {
      const cell = city * observed.width + leaf;
      const filling = fillings.get(groups[city] ?? NO_GROUP);
      if (left?.[city] === 1 || !Number.isNaN(values[cell]) || filling === undefined) return;
      values[cell] = filling;
      marks[cell] = 1;
    });
  }
  return { matrix: { ...observed, values }, marks };
}

/** One group where all cities are alike; null for a city without one. */
function groupsOf(
  { framework }: Tree,
  cities: readonly string[],
  { among }: Imputation,
): readonly (string | null)[] {
  if (among === 'all') return cities.map(() => '');
  const groups = new Map(Object.entries(framework.cityGroups ?? {}));
  return cities.map((city) => groups.get(city) ?? NO_GROUP);
}

/** What a missing value of each group is filled with, where the group has any value. */
function fillingsOf(
  observed: Matrix,
  leaf: number,
  groups: readonly (string | null)[],
  { method }: Imputation,
): ReadonlyMap<string | null, number> {
  const { cells, numbers } = columnOf(observed, leaf);
  const known = new Map<string, number[]>();
  cells.forEach((cell, at) => {
    const group = groups[Math.floor(cell / observed.width)] ?? NO_GROUP;
    if (group === NO_GROUP) return;
    const values = known.get(group) ?? [];
    values.push(numbers[at] ?? Number.NaN);
    known.set(group, values);
  });
  const centre = method === 'mean' ? mean : median;
  return new Map(
    [...known].map(([group, values]) => [group, centre(values) ?? Number.NaN] as const),
  );
}
