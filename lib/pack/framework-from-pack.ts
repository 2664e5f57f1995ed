import { group } from 'd3-array';
import { buildFramework, type DraftNode, type Framework, type FrameworkResult } from '../framework';
import {
  indicatorPartsOf,
  parametersOf as methodParameters,
  missingOf,
  type Settings,
} from './method-settings';
import type { IndexRow, MethodRow, NodeRow, Pack } from './tables';

/** The tables that a framework is made of. */
export type FrameworkTables = Pick<Pack, 'index' | 'nodes' | 'methods' | 'cityGroups'>;

/** One level of a rubric: how far off a rating may be when doubt is drawn. */
const RUBRIC_STEP = 1;

/**
 * Makes the framework of a checked pack: nodes in the order of their positions, the parameters of
 * the method from the index row, and what methods.csv adds. What is usual is left out, so that a pack
 * without such rows has the framework that it always had.
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
export function draftFramework(tables: FrameworkTables): FrameworkResult | null {
  const { index, nodes, methods, cityGroups } = tables;
  const [row] = index;
  if (row === undefined) return null;
  const settings = settingsByNode(methods);
  const root = nodes.find(({ kind }) => kind === 'index');
  const parameters = parametersOf(row, settings.get(root?.slug ?? '') ?? NO_SETTINGS);
  const inGroups = parameters.imputation?.among === 'group';
  return buildFramework({
    version: row.frameworkVersion,
    nodes: nodes
      .toSorted((a, b) => a.position - b.position)
      .map((node) => draftNode(node, settings.get(node.slug) ?? NO_SETTINGS)),
    parameters,
    ...(inGroups ? { cityGroups: groupsOf(cityGroups) } : {}),
  });
}

const NO_SETTINGS: Settings = new Map();

function settingsByNode(methods: readonly MethodRow[]): ReadonlyMap<string, Settings> {
  return new Map(
    [...group(methods, ({ node }) => node)].map(([node, rows]) => [
      node,
      new Map(rows.map(({ setting, value }) => [setting, value])),
    ]),
  );
}

function groupsOf(rows: FrameworkTables['cityGroups']): Readonly<Record<string, string>> {
  return Object.fromEntries(rows.map(({ city, group: name }) => [city, name]));
}

function parametersOf(row: IndexRow, settings: Settings): Framework['parameters'] {
  const { coverageThreshold, thinIndicators, thinWeight, verdictShare } = row;
  const { draws, seed, weightSpread } = row;
  return {
    ...{ coverageThreshold, thinIndicators, thinWeight, verdictShare, draws, seed, weightSpread },
    ...methodParameters(settings),
  };
}

/** Empty cells that a node of its kind must fill get a stand-in here: `checkNodeRows` names them. */
function draftNode(row: NodeRow, settings: Settings): DraftNode {
  const { slug, parent, weight } = row;
  if (row.kind !== 'indicator') {
    const aggregation = row.aggregation ?? 'arithmetic';
    return { kind: row.kind, slug, parent, weight, aggregation, ...missingOf(settings) };
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
    ...indicatorPartsOf(settings),
  };
}

function goalpostsOf({ goalpostLow, goalpostHigh }: NodeRow): readonly [number, number] | null {
  return goalpostLow === null || goalpostHigh === null ? null : [goalpostLow, goalpostHigh];
}
