import { childrenOf, driversOf } from '../../framework/query';
import type { Framework } from '../../framework/types';
import { prepareTree } from '../tree';
import type { Choices, ScoreTable } from '../types';
import { scoreColumns } from './columns';
import { cohesionOf, correlationFlags, correlationTable } from './correlations';
import { cronbachAlpha } from './cronbach-alpha';
import { effectiveWeights } from './effective-weights';
import { principalComponents } from './principal-components';
import type { Structure } from './types';

/**
 * How the scores of an index hang together: correlations, effective beside stated weights,
 * Cronbach's alpha of each group, and principal components of the children of each group and of
 * all indicators. All of it describes the cities there are; with a handful it says next to
 * nothing, and what cannot be said is null.
 *
 * @param table the scores of all cities under the same choices
 * @throws {RangeError} if a choice does not fit the framework
 */
export function structureOf(
  framework: Framework,
  table: ScoreTable,
  choices: Choices = {},
): Structure {
  const tree = prepareTree(framework, choices);
  const leaves = tree.leaves.map((leaf) => tree.nodes[leaf]?.slug ?? '');
  const indicators = correlationTable(table, leaves);
  const groups = tree.groups.toReversed().map((group) => ({
    node: tree.nodes[group]?.slug ?? '',
    parts: (tree.children[group] ?? []).map((child) => tree.nodes[child]?.slug ?? ''),
  }));
  const isFlat = childrenOf(framework, framework.root).every(({ kind }) => kind === 'indicator');
  return {
    cities: table.cities.length,
    indicators,
    drivers: correlationTable(
      table,
      driversOf(framework).map(({ slug }) => slug),
    ),
    flags: correlationFlags(framework, indicators),
    cohesion: cohesionOf(framework, indicators),
    effectiveWeights: effectiveWeights(framework, table, choices),
    reliability: groups.map(({ node, parts }) => cronbachAlpha(node, scoreColumns(table, parts))),
    components: [
      ...groups.map(({ node, parts }) =>
        principalComponents(table, { node, of: 'children' }, parts),
      ),
      ...(isFlat
        ? []
        : [principalComponents(table, { node: framework.root, of: 'indicators' }, leaves)]),
    ],
  };
}
