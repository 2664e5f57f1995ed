import type { Tree } from './tree';
import type { Observed } from './types';

/** Values of every city at every node, a row for each city; NaN where there is none. */
export type Matrix = {
  readonly cities: readonly string[];
  readonly width: number;
  readonly values: Float64Array;
};

/** The row of one city, a view into the matrix. */
export function rowOf(matrix: Matrix, city: number): Float64Array {
  return matrix.values.subarray(city * matrix.width, (city + 1) * matrix.width);
}

/**
 * Sorts observations into a matrix, in the indicators' own units. Observations of other
 * cities, and of indicators that do not count, are left aside.
 *
 * @throws {RangeError} if a value is not finite, an indicator unknown, or a city or a cell
 * given twice
 */
export function observedMatrix(
  tree: Tree,
  cities: readonly string[],
  observations: readonly Observed[],
): Matrix {
  const width = tree.nodes.length;
  const values = new Float64Array(cities.length * width).fill(Number.NaN);
  const cityPlaces = new Map(cities.map((city, place) => [city, place]));
  if (cityPlaces.size < cities.length) throw new RangeError('a city is given twice');
  const counted = new Uint8Array(width);
  for (const leaf of tree.leaves) counted[leaf] = 1;
  for (const { city, indicator, value } of observations) {
    const column = indicatorPlace(tree, indicator);
    const row = cityPlaces.get(city);
    if (row === undefined || !counted[column]) continue;
    if (!Number.isFinite(value)) {
      throw new RangeError(`"${indicator}" of "${city}" must be a finite number, not ${value}`);
    }
    const cell = row * width + column;
    if (!Number.isNaN(values[cell])) {
      throw new RangeError(`"${indicator}" of "${city}" is observed twice`);
    }
    values[cell] = value;
  }
  return { cities, width, values };
}

function indicatorPlace(tree: Tree, indicator: string): number {
  const place = tree.places.get(indicator);
  if (place === undefined || tree.nodes[place]?.kind !== 'indicator') {
    throw new RangeError(`"${indicator}" is not an indicator of the framework`);
  }
  return place;
}

/** The cells of one column that hold a value, and the values. */
export function columnOf(
  { cities, width, values }: Matrix,
  column: number,
): { readonly cells: readonly number[]; readonly numbers: readonly number[] } {
  const cells: number[] = [];
  const numbers: number[] = [];
  for (let row = 0; row < cities.length; row += 1) {
    const value = values[row * width + column] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    cells.push(row * width + column);
    numbers.push(value);
  }
  return { cells, numbers };
}

/** A value of a row as the tables give it: null where there is none. */
export function valueAt(row: Float64Array, place: number): number | null {
  const value = row[place];
  return value === undefined || Number.isNaN(value) ? null : value;
}
