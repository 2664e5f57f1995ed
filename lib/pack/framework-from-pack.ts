import { buildFramework, type DraftNode, type Framework, type FrameworkResult } from '../framework';
import type { IndexRow, NodeRow, Pack } from './tables';

/** The tables that a framework is made of. */
export type FrameworkTables = Pick<Pack, 'index' | 'nodes'>;

/** One level of a rubric: how far off a rating may be when doubt is drawn. */
const RUBRIC_STEP = 1;

/**
 * Makes the framework of a checked pack: nodes in the order of their positions, the parameters of
 * the method from the index row.
 *
 * @throws Error if the pack has no valid framework; `checkPack` names its faults.
 */
export function frameworkFromPack(pack: FrameworkTables): Framework {
  const result = draftFramework(pack);
  if (result === null) throw new Error('The pack has no index row.');
  if (result.framework === null) {
    const faults = result.faults.map(({ code, offenders }) => `${code} (${offenders.join(', ')})`);
    throw new Error(`The pack has no valid framework: ${faults.join('; ')}`);
  }
  return result.framework;
}

/** The framework of a pack with its structural faults; null: there is no index row. */
export function draftFramework({ index, nodes }: FrameworkTables): FrameworkResult | null {
  const [row] = index;
  if (row === undefined) return null;
  return buildFramework({
    version: row.frameworkVersion,
    nodes: nodes.toSorted((a, b) => a.position - b.position).map(draftNode),
    parameters: parametersOf(row),
  });
}

function parametersOf(row: IndexRow): Framework['parameters'] {
  const { coverageThreshold, thinIndicators, thinWeight, verdictShare } = row;
  const { draws, seed, weightSpread } = row;
  return { coverageThreshold, thinIndicators, thinWeight, verdictShare, draws, seed, weightSpread };
}

/** Empty cells that a node of its kind must fill get a stand-in here: `checkNodeRows` names them. */
function draftNode(row: NodeRow): DraftNode {
  const { slug, parent, weight } = row;
  if (row.kind !== 'indicator') {
    return { kind: row.kind, slug, parent, weight, aggregation: row.aggregation ?? 'arithmetic' };
  }
  return {
    kind: 'indicator',
    slug,
    parent,
    weight,
    direction: row.direction === -1 ? -1 : 1,
    normalisation: row.normalisation ?? 'goalposts',
    transform: row.transform,
    goalposts: goalpostsOf(row),
    role: row.role ?? 'input',
    ratingStep: row.scale === 'measure' ? null : RUBRIC_STEP,
  };
}

function goalpostsOf({ goalpostLow, goalpostHigh }: NodeRow): readonly [number, number] | null {
  return goalpostLow === null || goalpostHigh === null ? null : [goalpostLow, goalpostHigh];
}
