import type { FrameworkFault } from '../../framework';
import { type Fault, faultAt } from '../fault';
import type { FaultReason } from '../fault-codes';
import { draftFramework } from '../framework-from-pack';
import type { NodeRow } from '../tables';
import type { Check, CheckContext } from './context';

/** The reason that a fault of the tree is told by; null: another check of the pack tells it. */
const REASONS: Readonly<Record<FrameworkFault['code'], FaultReason | null>> = {
  'duplicate-slug': null,
  'unknown-parent': null,
  'bad-weight': null,
  'bad-direction': null,
  'bad-rating-step': null,
  'missing-target': 'targetMissing',
  'bad-target': null,
  'bad-scaling': 'settingsCrossed',
  'bad-treatment': null,
  'bad-missing-rule': 'settingsCrossed',
  'bad-parameter': null,
  'parent-is-indicator': 'parentIsIndicator',
  cycle: 'treeCycle',
  'no-root': 'treeNoRoot',
  'several-roots': 'treeSeveralRoots',
  'node-without-parent': 'nodeWithoutParent',
  'index-below-node': 'indexBelowNode',
  'group-without-children': 'groupEmpty',
  'all-weights-zero': 'siblingWeightsZero',
  'missing-goalposts': 'goalpostsMissing',
  'bad-goalposts': 'goalpostsReversed',
  'log-goalposts': 'goalpostsWithoutLog',
};

const GROUP_FIELDS = ['aggregation'] as const;
const INDICATOR_FIELDS = ['role', 'scale', 'direction', 'normalisation'] as const;
const RUBRIC_FIELDS = ['levelBasis'] as const;

/** One index row; nodes that fill what their kind needs; a tree that holds together. */
export const frameworkCheck: Check = {
  needs: ['index', 'nodes', 'methods', 'cityGroups'],
  run: (context) => [
    ...oneIndexRow(context),
    ...context.pack.nodes.flatMap((node) => nodeFaults(context, node)),
    ...treeFaults(context),
  ],
};

function oneIndexRow({ pack, place }: CheckContext): readonly Fault[] {
  return pack.index
    .slice(1)
    .map((row) => faultAt(place('index', row), 'notOneRow', { found: pack.index.length }));
}

function nodeFaults({ place }: CheckContext, node: NodeRow): readonly Fault[] {
  const isIndicator = node.kind === 'indicator';
  const needed: (keyof NodeRow)[] = isIndicator ? [...INDICATOR_FIELDS] : [...GROUP_FIELDS];
  if (isIndicator && node.scale === 'rubric') needed.push(...RUBRIC_FIELDS);
  if (isIndicator && node.scale === 'measure') needed.push('unit');
  if (node.levelBasis === 'items') needed.push('itemNoun');
  const surplus: readonly (keyof NodeRow)[] = isIndicator
    ? GROUP_FIELDS
    : [
        ...INDICATOR_FIELDS,
        ...RUBRIC_FIELDS,
        'goalpostLow',
        'goalpostHigh',
        'unit',
        'denominator',
        'per',
        'transform',
        'itemNoun',
      ];
  const values = { node: node.slug, kind: node.kind };
  const faults = [
    ...needed
      .filter((field) => node[field] === null)
      .map((field) =>
        faultAt(place('nodes', node, field), 'nodeValueMissing', { ...values, field }),
      ),
    ...surplus
      .filter((field) => node[field] !== null)
      .map((field) =>
        faultAt(place('nodes', node, field), 'nodeValueSurplus', { ...values, field }),
      ),
  ];
  if (node.direction !== 0) return faults;
  return [...faults, faultAt(place('nodes', node, 'direction'), 'directionZero', values)];
}

function treeFaults({ pack, place }: CheckContext): readonly Fault[] {
  const faults = draftFramework(pack)?.faults ?? [];
  return faults.flatMap(({ code, offenders }) => {
    const reason = REASONS[code];
    if (reason === null) return [];
    const row = pack.nodes.find((node) => node.slug === offenders[0]) ?? null;
    return [faultAt(place('nodes', row), reason, { nodes: offenders.join(', ') })];
  });
}
