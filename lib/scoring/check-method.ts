import type { Framework } from '../framework/types';
import { columnProblems } from './check-columns';
import { evaluate } from './evaluate';
import { columnOf, type Matrix, observedMatrix } from './matrix';
import { MethodError, type MethodProblem } from './method-problem';
import { normalisedMatrix } from './normalised-matrix';
import { scoreOf } from './score-of';
import { orderOf } from './tie';
import { prepareTree, ROOT, type Tree } from './tree';
import type { Choices, Observed, ScoreTable } from './types';
import { canTake } from './under-choices';

/**
 * What a careful reader should know of a method on its data: everything that `evaluate` refuses, and
 * everything at which it gives scores that mean less than they seem to. Nothing is skipped silently:
 * each problem names its node and, where it is one city's, the city and the value.
 *
 * Of values without a logarithm all are named, of negative scores under a mean the first one.
 *
 * @throws {RangeError} if an observation or a choice does not fit the framework at all
 */
export function checkMethod(
  framework: Framework,
  cities: readonly string[],
  observations: readonly Observed[],
  choices: Choices = {},
): readonly MethodProblem[] {
  const tree = prepareTree(framework, choices);
  const observed = observedMatrix(tree, cities, observations);
  const kept = keptNormalisations(framework, choices);
  const refused = withoutLogarithm(tree, observed);
  if (refused.length > 0) return [...kept, ...refused];
  const problems = [...kept];
  try {
    const matrix = normalisedMatrix(tree, observed);
    problems.push(
      ...screened(tree, cities, matrix.screened),
      ...unimputed(tree, matrix.scored, matrix.screened),
      ...columnProblems(tree, matrix.scored),
    );
    const table = evaluate(framework, cities, observations, choices);
    return [...problems, ...groupProblems(tree, table)];
  } catch (error) {
    if (error instanceof MethodError) return [...problems, error.problem];
    throw error;
  }
}

function told(
  code: MethodProblem['code'],
  node: string,
  city: string | null = null,
  value: number | null = null,
): MethodProblem {
  return { code, severity: 'told', node, city, value };
}

function keptNormalisations(
  framework: Framework,
  { normalisation }: Choices,
): readonly MethodProblem[] {
  if (normalisation === undefined) return [];
  return framework.nodes.flatMap((node) =>
    node.kind !== 'indicator' || canTake(node, normalisation)
      ? []
      : [told('normalisation-kept', node.slug)],
  );
}

function withoutLogarithm(tree: Tree, observed: Matrix): readonly MethodProblem[] {
  return tree.leaves.flatMap((leaf) => {
    const node = tree.nodes[leaf];
    if (node?.kind !== 'indicator' || node.transform !== 'log') return [];
    const { cells, numbers } = columnOf(observed, leaf);
    return numbers.flatMap((value, at): readonly MethodProblem[] => {
      if (value > 0) return [];
      const city = observed.cities[Math.floor((cells[at] ?? 0) / observed.width)] ?? '';
      return [{ code: 'no-logarithm', severity: 'refused', node: node.slug, city, value }];
    });
  });
}

function screened(
  { nodes }: Tree,
  cities: readonly string[],
  left: Uint8Array | null,
): readonly MethodProblem[] {
  const root = nodes[ROOT]?.slug ?? '';
  return cities.flatMap((city, at) => (left?.[at] === 1 ? [told('screened-out', root, city)] : []));
}

function unimputed(
  tree: Tree,
  { cities, width, values }: Matrix,
  left: Uint8Array | null,
): readonly MethodProblem[] {
  if (tree.framework.parameters.imputation === undefined) return [];
  return tree.leaves.flatMap((leaf) =>
    cities.flatMap((city, at) => {
      if (left?.[at] === 1 || !Number.isNaN(values[at * width + leaf])) return [];
      return [told('nothing-to-impute-from', tree.nodes[leaf]?.slug ?? '', city)];
    }),
  );
}

function groupProblems(tree: Tree, table: ScoreTable): readonly MethodProblem[] {
  return tree.groups.flatMap((place): readonly MethodProblem[] => {
    const node = tree.nodes[place];
    if (node === undefined || node.kind === 'indicator') return [];
    if (node.aggregation === 'copeland') {
      const scored = table.cities.filter((city) => scoreOf(table, city, node.slug).value !== null);
      return scored.length === 1 ? [told('no-rival', node.slug, scored[0])] : [];
    }
    if (node.aggregation !== 'geometric' && node.aggregation !== 'harmonic') return [];
    return zeros(tree, place, table);
  });
}

function zeros(tree: Tree, group: number, table: ScoreTable): readonly MethodProblem[] {
  return (tree.children[group] ?? []).flatMap((child) => {
    if (tree.weights[child] === 0) return [];
    const slug = tree.nodes[child]?.slug ?? '';
    return table.cities.flatMap((city) => {
      const { value } = scoreOf(table, city, slug);
      return value !== null && orderOf(value, 0) === 0 ? [told('zero-in-mean', slug, city, 0)] : [];
    });
  });
}
