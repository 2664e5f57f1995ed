import type { Aggregation, Framework } from '../../framework/types';
import { isComparable, type Pair, sharedBasisOf } from '../shared-basis';
import { scoreColumns } from '../structure/columns';
import { orderOf } from '../tie';
import { prepareTree, ROOT, type Tree } from '../tree';
import type { Choices, Observed, ScoreTable } from '../types';
import { isMean, toMean } from '../weighted-mean';
import { clipped, type Point, polygonShare, TRIANGLE } from './polygon';

/** Where on the map one city leads. */
export type LeaderRegion = {
  readonly city: string;
  /** Share of the map's area. 0 to 1. */
  readonly share: number;
  /** Corners in order around: the weights of the two drivers, as shares of the whole. */
  readonly polygon: readonly Point[];
};

/**
 * Who leads where over the weights of two children of the index, the rest in the proportions
 * that are stated: a triangle of points (x, y) with x and y of at least 0 and at most 1 together.
 */
export type WeightMap = {
  readonly x: string;
  readonly y: string;
  /** The other children, which share 1 - x - y. */
  readonly rest: readonly string[];
  /** The shares in force. */
  readonly stated: Point;
  /** Cities that lead somewhere, the largest region first; level cities have the same one. */
  readonly regions: readonly LeaderRegion[];
};

/** Which two children of the index span the map. */
export type MapAxes = { readonly x: string; readonly y: string };

/**
 * The map of a pair on its shared basis.
 *
 * @returns null where nothing is shared, where fewer than three children of the index are, or
 * where the index is no mean that is linear on some scale
 * @throws {RangeError} if an axis is no child of the index, or a choice does not fit
 */
export function pairWeightMap(
  framework: Framework,
  observations: readonly Observed[],
  pair: Pair,
  axes: MapAxes,
  choices: Choices = {},
): WeightMap | null {
  const basis = sharedBasisOf(framework, observations, pair, choices);
  rejectUnknown(prepareTree(framework, choices), axes);
  if (!isComparable(basis)) return null;
  return mapOf(basis.tree, axes, [
    { city: pair.cityA, scores: basis.rowA },
    { city: pair.cityB, scores: basis.rowB },
  ]);
}

/**
 * The map of many cities, those that have a score in every child of the index.
 *
 * @param table scores under the same choices
 * @returns null as for a pair, and where no city has every score
 * @throws {RangeError} if an axis is no child of the index, or a choice does not fit
 */
export function weightMap(
  framework: Framework,
  table: ScoreTable,
  axes: MapAxes,
  choices: Choices = {},
): WeightMap | null {
  const tree = prepareTree(framework, choices);
  rejectUnknown(tree, axes);
  const columns = scoreColumns(
    table,
    tree.nodes.map(({ slug }) => slug),
  );
  return mapOf(
    tree,
    axes,
    table.cities.map((city, row) => ({
      city,
      scores: Float64Array.from(columns, (column) => column[row] ?? Number.NaN),
    })),
  );
}

type Candidate = { readonly city: string; readonly scores: Float64Array };

function rejectUnknown({ children, nodes }: Tree, { x, y }: MapAxes): void {
  const parts = new Set((children[ROOT] ?? []).map((place) => nodes[place]?.slug));
  for (const slug of [x, y]) {
    if (!parts.has(slug)) throw new RangeError(`"${slug}" is no child of the index`);
  }
  if (x === y) throw new RangeError(`a map needs two drivers, not "${x}" twice`);
}

function mapOf(tree: Tree, { x, y }: MapAxes, candidates: readonly Candidate[]): WeightMap | null {
  const root = tree.nodes[ROOT];
  const parts = tree.children[ROOT] ?? [];
  const [atX, atY] = [tree.places.get(x) ?? -1, tree.places.get(y) ?? -1];
  const rest = parts.filter((place) => place !== atX && place !== atY && tree.shares[place] !== 0);
  if (root === undefined || root.kind === 'indicator' || !isMean(root.aggregation)) return null;
  if (rest.length === 0 || !parts.includes(atX) || !parts.includes(atY)) return null;
  const planes = candidates.flatMap(({ city, scores }) => {
    const plane = planeOf(root.aggregation, scores, [atX, atY], rest, tree.shares);
    return plane === null ? [] : [{ city, plane }];
  });
  if (planes.length === 0) return null;
  const regions = planes.map(({ city, plane }) => {
    const polygon = regionOf(plane, planes);
    return { city, share: polygonShare(polygon), polygon };
  });
  return {
    x,
    y,
    rest: rest.map((place) => tree.nodes[place]?.slug ?? ''),
    stated: [tree.shares[atX] ?? 0, tree.shares[atY] ?? 0],
    regions: regions
      .filter(({ share }) => orderOf(share, 0) > 0)
      .toSorted((one, other) => other.share - one.share),
  };
}

/** Heights of a city's index over the corners (1, 0), (0, 1), (0, 0), where it is linear. */
type Plane = readonly [x: number, y: number, rest: number];

/** Null: a part is unknown, or holds the mean at zero whatever the weights. */
function planeOf(
  aggregation: Aggregation,
  scores: Float64Array,
  [atX, atY]: readonly [number, number],
  rest: readonly number[],
  shares: Float64Array,
): Plane | null {
  if (!isMean(aggregation)) return null;
  // More must be better on the scale, too: reciprocals are turned round.
  const sign = aggregation === 'harmonic' ? -1 : 1;
  const height = (place: number) => sign * toMean(aggregation, scores[place] ?? Number.NaN);
  const total = rest.reduce((sum, place) => sum + (shares[place] ?? 0), 0);
  const ofRest = rest.reduce((sum, place) => sum + (shares[place] ?? 0) * height(place), 0);
  const plane: Plane = [height(atX), height(atY), ofRest / total];
  return plane.every(Number.isFinite) ? plane : null;
}

function regionOf(plane: Plane, planes: readonly { readonly plane: Plane }[]): readonly Point[] {
  let polygon: readonly Point[] = TRIANGLE;
  for (const { plane: other } of planes) {
    if (polygon.length === 0) break;
    if (other === plane) continue;
    const [x, y, rest] = [0, 1, 2].map((at) => (plane[at] ?? 0) - (other[at] ?? 0));
    polygon = clipped(polygon, [x ?? 0, y ?? 0, rest ?? 0]);
  }
  return polygon;
}
