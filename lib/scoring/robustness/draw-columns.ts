import type { Aggregation, Mean } from '../../framework/types';
import { scaledCopeland } from '../outranking';
import type { Tree } from '../tree';
import { fromMean, isMean, toMean, weightedMedian } from '../weighted-mean';
import type { ColumnStore } from './column-store';
import { type Patterns, patternsOf, weightedMeans } from './draw-means';

/*
 * Groups of all cities at once, column by column in typed arrays, as the draws need them. Scores
 * under a geometric or harmonic mean are kept on its scale (ln y, 1 / y), so that a logarithm is
 * taken once and not in every draw.
 */

/** One group as it is under one combination of methods. */
export type DrawGroup = {
  readonly place: number;
  readonly aggregation: Aggregation;
  readonly children: readonly number[];
  /** 1 where a rule for missing values leaves a city without a score; null: nowhere. */
  readonly held: Uint8Array | null;
  /** The aggregation of the parent, on whose scale the scores are kept; null: the index. */
  readonly above: Aggregation | null;
};

/** One group made ready for draws: the columns that it reads and the one that it writes. */
export type GroupColumns = DrawGroup & {
  /** Where all columns are, and in it those of the children and the one that is written. */
  readonly store: ColumnStore;
  readonly childrenAt: Int32Array;
  readonly outAt: number;
  /** Scores of the children; under a mean 0 where a city has none, else NaN. */
  readonly columns: readonly Float64Array[];
  /** Which children a city has; null: no mean, which looks for itself. */
  readonly patterns: Patterns | null;
  /** Weights of the children. */
  readonly weights: Float64Array;
  readonly out: Float64Array;
  /** Cities without a score here, and what the parent takes for that. */
  readonly absent: Uint32Array;
  readonly absence: number;
};

/** The aggregation of the group on which a node hangs; null: the index itself. */
export function aggregationAbove({ nodes, places }: Tree, place: number): Aggregation | null {
  const parent = nodes[places.get(nodes[place]?.parent ?? '') ?? -1];
  return parent === undefined || parent.kind === 'indicator' ? null : parent.aggregation;
}

/** Scores of a node as its parent's mean takes them; the array itself where they are plain. */
export function onScaleOf(above: Aggregation | null, scores: Float64Array): Float64Array {
  if (above === null || above === 'arithmetic' || !isMean(above)) return scores;
  return scores.map((score) => toMean(above, score));
}

/** What a city without a score has in a column: what adds nothing to a mean, else no number. */
export function absenceUnder(above: Aggregation | null): number {
  return above !== null && isMean(above) ? 0 : Number.NaN;
}

/**
 * Makes a group ready.
 *
 * @param known scores of each node by its place, NaN where there is none
 * @param store columns of each node by its place, as draws write and read them
 * @param weights of each node by its place
 */
export function groupColumns(
  group: DrawGroup,
  known: readonly Float64Array[],
  store: ColumnStore,
  weights: Float64Array,
): GroupColumns {
  const { place, children, aggregation, above, held } = group;
  const { columns, stride, rows } = store;
  const columnAt = (node: number) => (columns[node] ?? new Float64Array()).subarray(0, rows);
  const out = columnAt(place);
  const knownOf = children.map((child) => known[child] ?? out);
  return {
    ...group,
    store,
    childrenAt: Int32Array.from(children, (child) => child * stride),
    outAt: place * stride,
    columns: children.map(columnAt),
    patterns: isMean(aggregation) ? patternsOf(knownOf, rows) : null,
    weights: Float64Array.from(children, (child) => weights[child] ?? 0),
    out,
    absent: Uint32Array.from(held?.subarray(0, out.length).keys() ?? []).filter(
      (city) => held?.[city] === 1,
    ),
    absence: absenceUnder(above),
  };
}

/** Scores a group under its weights, on the scale of its parent. */
export function scoreColumn(group: GroupColumns): void {
  const { aggregation, store, childrenAt, patterns, weights, outAt, out } = group;
  const { above, absent, absence } = group;
  if (isMean(aggregation) && patterns !== null) {
    weightedMeans(store, childrenAt, weights, patterns, outAt);
    if (aggregation !== 'arithmetic') fromScale(aggregation, out);
  } else if (aggregation === 'median') medians(group);
  else outranked(group);
  if (above === 'geometric' || above === 'harmonic') toScale(above, out);
  for (let at = 0; at < absent.length; at += 1) out[absent[at] ?? 0] = absence;
}

function fromScale(mean: Mean, out: Float64Array): void {
  for (let city = 0; city < out.length; city += 1) out[city] = fromMean(mean, out[city] ?? 0);
}

function toScale(mean: Mean, out: Float64Array): void {
  for (let city = 0; city < out.length; city += 1) out[city] = toMean(mean, out[city] ?? 0);
}

function medians({ columns, weights, out }: GroupColumns): void {
  const places = columns.map((_, at) => at);
  for (let city = 0; city < out.length; city += 1) {
    const scores = columns.map((column) => column[city] ?? Number.NaN);
    out[city] = weightedMedian(scores, weights, places);
  }
}

/** Cities without a score here are no rivals to the others. */
function outranked({ columns, weights, held, out }: GroupColumns): void {
  const rivals: number[] = [];
  const scores: (readonly number[])[] = [];
  for (let city = 0; city < out.length; city += 1) {
    if (held?.[city] === 1) continue;
    rivals.push(city);
    scores.push(columns.map((column) => column[city] ?? Number.NaN));
  }
  scaledCopeland(scores, weights).forEach((score, at) => {
    out[rivals[at] ?? -1] = score;
  });
}

/** The groups of a tree, children before parents. */
export function drawGroups(
  tree: Tree,
  heldAt: (place: number) => Uint8Array | null,
): readonly DrawGroup[] {
  return tree.groups.flatMap((place): readonly DrawGroup[] => {
    const node = tree.nodes[place];
    if (node === undefined || node.kind === 'indicator') return [];
    return [
      {
        place,
        aggregation: node.aggregation,
        children: tree.children[place] ?? [],
        held: heldAt(place),
        above: aggregationAbove(tree, place),
      },
    ];
  });
}
