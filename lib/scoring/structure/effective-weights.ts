import type { Framework } from '../../framework/types';
import { correlation } from '../moments';
import { prepareTree } from '../tree';
import type { Choices, ScoreTable } from '../types';
import { scoreColumns } from './columns';
import { correlationRatio } from './local-linear';
import type { EffectiveWeight } from './types';

/** Fewer cities tell nothing of a line, or of a curve. */
const FEWEST_FOR_A_LINE = 3;
const FEWEST_FOR_A_CURVE = 10;

/**
 * What each node does to the scores of its parent, beside its stated weight: the first-order
 * share of the parent's variance that the node's scores explain, by a straight line (squared
 * correlation) and by any smooth curve (see `correlationRatio`). Weights say how scores are
 * exchanged, not how much they decide: a node whose scores hardly differ decides nothing,
 * however much it weighs. Because siblings go together, the shares of siblings do not sum to 1;
 * in proportion they can be read beside the stated shares.
 *
 * P. Paruolo, M. Saisana, A. Saltelli, "Ratings and rankings: voodoo or science?", J. Royal
 * Statistical Society A 176 (2013); W. Becker, M. Saisana, P. Paruolo, I. Vandecasteele,
 * "Weights and importance in composite indicators", Ecological Indicators 80 (2017).
 *
 * @param table scores under the same choices
 * @returns a row for each node that counts, in the framework's order
 * @throws {RangeError} if a choice does not fit the framework
 */
export function effectiveWeights(
  framework: Framework,
  table: ScoreTable,
  choices: Choices = {},
): readonly EffectiveWeight[] {
  const tree = prepareTree(framework, choices);
  const slugs = tree.nodes.map(({ slug }) => slug);
  const columns = scoreColumns(table, slugs);
  return tree.groups.toReversed().flatMap((group) => {
    const children = tree.children[group] ?? [];
    const total = children.reduce((sum, child) => sum + (tree.weights[child] ?? 0), 0);
    const rows = children.map((child) => ({
      node: slugs[child] ?? '',
      parent: slugs[group] ?? '',
      stated: (tree.weights[child] ?? 0) / total,
      ...importanceOf(columns[child] ?? new Float64Array(), columns[group] ?? new Float64Array()),
    }));
    const linear = sumOrNull(rows.map((row) => row.linear));
    const smooth = sumOrNull(rows.map((row) => row.smooth));
    return rows.map((row) => ({
      ...row,
      linearShare: shareOf(row.linear, linear),
      smoothShare: shareOf(row.smooth, smooth),
    }));
  });
}

function importanceOf(
  scores: Float64Array,
  parent: Float64Array,
): Pick<EffectiveWeight, 'count' | 'r' | 'linear' | 'smooth'> {
  const { r, count } = correlation(scores, parent);
  if (count < FEWEST_FOR_A_LINE || Number.isNaN(r)) {
    return { count, r: null, linear: null, smooth: null };
  }
  const [x, y]: [number[], number[]] = [[], []];
  scores.forEach((score, at) => {
    const result = parent[at] ?? Number.NaN;
    if (Number.isNaN(score + result)) return;
    x.push(score);
    y.push(result);
  });
  return {
    count,
    r,
    linear: r * r,
    smooth: count < FEWEST_FOR_A_CURVE ? null : correlationRatio(x, y),
  };
}

/** Shares can be told only where every sibling has its part. */
function sumOrNull(parts: readonly (number | null)[]): number | null {
  return parts.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}

function shareOf(part: number | null, sum: number | null): number | null {
  return part === null || sum === null || sum === 0 ? null : part / sum;
}
