import { TOP_LEVEL } from '../../evidence';
import { type Fault, faultAt } from '../fault';
import type { AnchorRow, NodeRow } from '../tables';
import type { Check, CheckContext } from './context';

const LEVELS: readonly number[] = Array.from({ length: TOP_LEVEL + 1 }, (_, level) => level);

/** Every rubric has an anchor for each level; where items are counted, more of them for each. */
export const anchorsCheck: Check = {
  needs: ['nodes', 'anchors'],
  run: (context) => {
    const rubrics = context.pack.nodes.filter((node) => node.scale === 'rubric');
    const slugs = new Set(rubrics.map((node) => node.slug));
    return [
      ...rubrics.flatMap((node) => rubricFaults(context, node)),
      ...context.pack.anchors
        .filter((anchor) => !slugs.has(anchor.indicator))
        .map((anchor) =>
          faultAt(context.place('anchors', anchor, 'indicator'), 'anchorSurplus', {
            node: anchor.indicator,
          }),
        ),
    ];
  },
};

function rubricFaults(context: CheckContext, node: NodeRow): readonly Fault[] {
  const anchors = context.pack.anchors
    .filter((anchor) => anchor.indicator === node.slug)
    .toSorted((a, b) => a.level - b.level);
  const missing = LEVELS.filter((level) => !anchors.some((anchor) => anchor.level === level));
  return [
    ...missing.map((level) =>
      faultAt(context.place('nodes', node, 'slug'), 'anchorMissing', { node: node.slug, level }),
    ),
    ...(node.levelBasis === 'items'
      ? countedFaults(context, anchors)
      : uncountedFaults(context, anchors)),
  ];
}

function uncountedFaults({ place }: CheckContext, anchors: readonly AnchorRow[]) {
  return anchors
    .filter((anchor) => anchor.minimumItems !== null)
    .map((anchor) =>
      faultAt(place('anchors', anchor, 'minimumItems'), 'minimumItemsSurplus', {
        node: anchor.indicator,
      }),
    );
}

function countedFaults({ place }: CheckContext, anchors: readonly AnchorRow[]): readonly Fault[] {
  return anchors.flatMap((anchor, index) => {
    const at = place('anchors', anchor, 'minimumItems');
    const { indicator: node, level, minimumItems } = anchor;
    if (minimumItems === null) return [faultAt(at, 'minimumItemsMissing', { node, level })];
    const below = anchors[index - 1]?.minimumItems ?? null;
    const isInOrder = level === 0 ? minimumItems === 0 : below === null || minimumItems > below;
    return isInOrder
      ? []
      : [faultAt(at, 'minimumItemsOrder', { node, level, found: minimumItems })];
  });
}
