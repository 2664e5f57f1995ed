import { roundNumber } from '../../scoring/tie';
import type { PreparedChange, Side } from './prepare-change';
import type { WeightChange } from './types';

/**
 * What a node weighs before and after, as a share of its parent: of every node that either has
 * another weight or stands beside one that has, if its share is another.
 *
 * @param reweighted nodes of both editions that have another weight
 */
export function weightChanges(
  { sides: [old, now], common }: PreparedChange,
  reweighted: readonly string[],
): readonly WeightChange[] {
  const parents = new Set(reweighted.flatMap((slug) => [parentOf(old, slug), parentOf(now, slug)]));
  return [...common].flatMap((node) => {
    const [from, to] = [parentOf(old, node), parentOf(now, node)];
    if (from === null || to === null || !(parents.has(from) || parents.has(to))) return [];
    const [before, after] = [shareOfParent(old, node), shareOfParent(now, node)];
    return before === after ? [] : [{ node, before, after }];
  });
}

function parentOf({ nodes }: Side, slug: string): string | null {
  return nodes.get(slug)?.parent ?? null;
}

function shareOfParent(side: Side, slug: string): number {
  const parent = parentOf(side, slug);
  const siblings = side.framework.nodes.filter((node) => node.parent === parent);
  const total = siblings.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 0 : roundNumber((side.nodes.get(slug)?.weight ?? 0) / total);
}
