import type { Group, MissingRule } from '../framework/types';
import { MethodError } from './method-problem';
import { scaledCopeland } from './outranking';
import { orderOf } from './tie';
import type { Tree } from './tree';
import { weightedMean } from './weighted-mean';

/** What a group does about missing children where it says nothing. */
const USUAL_RULE: MissingRule = { rescale: 'indicators' };

/**
 * Fills in the groups of one city's row, level by level, each by its own mean of what its
 * children have (see `weightedMean`). Weights are rescaled over whatever is missing, so this
 * is for rows in which nothing is: bounds, the shared basis of a pair, draws. Under Copeland a
 * city alone is level with itself, 50.
 *
 * @param row indicators on the scale 0 to 100; the groups are written into it
 */
export function fillGroups(tree: Tree, row: Float64Array): void {
  fillRows(tree, [row]);
}

/**
 * The same for several cities at once; a group under Copeland compares them with each other.
 *
 * @param rows indicators on the scale 0 to 100; the groups are written into them
 */
export function fillRows(tree: Tree, rows: readonly Float64Array[]): void {
  for (const place of tree.groups) {
    const group = tree.nodes[place];
    if (group === undefined || group.kind === 'indicator') continue;
    scoreGroup(tree, group, place, rows);
  }
}

/**
 * Fills in the groups of all cities' rows under each group's rule for missing values
 * (`MissingRule`). By the usual one missing indicators are left out and the weights of their
 * siblings rescaled; this never happens across drivers: a group with a driver that is thin or has
 * no number has none itself, at every level of the tree. A child of weight zero holds nothing
 * back. COINr's rule is `{ rescale: 'all' }`, its `dat_thresh` a `minimumShare` by count.
 *
 * Under Copeland a city is compared with those that have a score at the group as well.
 *
 * @param rows indicators on the scale 0 to 100, NaN where missing; the groups are written in
 * @param thin for each city, 1 where the driver at this place is thin
 * @param cities their names, for what is refused
 * @throws {MethodError} if a geometric or harmonic mean meets a negative score, naming node and city
 */
export function aggregateGroups(
  tree: Tree,
  rows: readonly Float64Array[],
  thin: readonly Uint8Array[],
  cities: readonly string[] = [],
): void {
  for (const place of tree.groups) {
    const group = tree.nodes[place];
    if (group === undefined || group.kind === 'indicator') continue;
    const rule = group.missing ?? USUAL_RULE;
    const scored = rows.filter((row, city) => {
      const held = isHeldBack(tree, place, row, thin[city] ?? new Uint8Array(), rule);
      if (held) row[place] = Number.NaN;
      return !held;
    });
    rejectNegative(tree, group, place, rows, cities);
    scoreGroup(tree, group, place, scored);
  }
}

/** Scores below 0 exist only where they are not cut, and have no logarithm and no place in a mean. */
function rejectNegative(
  tree: Tree,
  { aggregation }: Group,
  place: number,
  rows: readonly Float64Array[],
  cities: readonly string[],
): void {
  if (aggregation !== 'geometric' && aggregation !== 'harmonic') return;
  for (const child of tree.children[place] ?? []) {
    if (tree.weights[child] === 0) continue;
    const city = rows.findIndex((row) => (row[child] ?? 0) < 0);
    if (city < 0) continue;
    const [node, parent] = [child, place].map((at) => tree.nodes[at]?.slug ?? '');
    const value = rows[city]?.[child] ?? Number.NaN;
    const name = cities[city] ?? String(city);
    throw new MethodError(
      { code: 'negative-in-mean', severity: 'refused', node: node ?? '', city: name, value },
      `"${node}" of "${name}" is ${value}, of which "${parent}" has no ${aggregation} mean`,
    );
  }
}

function scoreGroup(
  tree: Tree,
  { aggregation }: Group,
  place: number,
  rows: readonly Float64Array[],
): void {
  const children = tree.children[place] ?? [];
  if (aggregation !== 'copeland') {
    for (const row of rows) row[place] = weightedMean(aggregation, row, tree.weights, children);
    return;
  }
  const comparable = rows.filter((row) => {
    const something = children.some(
      (child) => tree.weights[child] !== 0 && !Number.isNaN(row[child]),
    );
    if (!something) row[place] = Number.NaN;
    return something;
  });
  const weights = children.map((child) => tree.weights[child] ?? 0);
  const scores = scaledCopeland(
    comparable.map((row) => children.map((child) => row[child] ?? Number.NaN)),
    weights,
  );
  comparable.forEach((row, at) => {
    row[place] = scores[at] ?? Number.NaN;
  });
}

function isHeldBack(
  tree: Tree,
  group: number,
  row: Float64Array,
  thin: Uint8Array,
  rule: MissingRule,
): boolean {
  const children = tree.children[group] ?? [];
  return (
    children.some(
      (child) => tree.weights[child] !== 0 && holdsBack(tree, child, row, thin, rule),
    ) || orderOf(shareThere(tree, children, row, rule), rule.minimumShare ?? 0) < 0
  );
}

function holdsBack(
  tree: Tree,
  child: number,
  row: Float64Array,
  thin: Uint8Array,
  { rescale }: MissingRule,
): boolean {
  if (rescale === 'all') return false;
  if (rescale === 'none') return Number.isNaN(row[child]);
  return tree.nodes[child]?.kind === 'driver' && (thin[child] === 1 || Number.isNaN(row[child]));
}

/** Share of the children that have a score; 1 where no threshold asks for it. */
function shareThere(
  tree: Tree,
  children: readonly number[],
  row: Float64Array,
  { minimumShare, by }: MissingRule,
): number {
  if (minimumShare === undefined) return 1;
  let there = 0;
  let total = 0;
  for (const child of children) {
    const weight = by === 'count' ? 1 : (tree.weights[child] ?? 0);
    total += weight;
    if (!Number.isNaN(row[child])) there += weight;
  }
  return total === 0 ? 0 : there / total;
}
