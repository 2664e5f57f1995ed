import { treatmentOf } from './normalised-matrix';
import type { Tree } from './tree';

/**
 * Whether the scores of a city at its indicators follow from its own values: fixed goalposts, and
 * nothing that looks at other cities before. Then a pair can be compared without all the others.
 */
export function scoresStandAlone(tree: Tree): boolean {
  if (tree.framework.parameters.imputation !== undefined) return false;
  return tree.leaves.every((leaf) => {
    const node = tree.nodes[leaf];
    return (
      node?.kind === 'indicator' &&
      node.normalisation === 'goalposts' &&
      (node.transform === null || node.transform === 'log') &&
      treatmentOf(tree, node) === null
    );
  });
}
