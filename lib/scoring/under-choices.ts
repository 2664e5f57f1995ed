import { lookupOf } from '../framework/lookup';
import type {
  Aggregation,
  Framework,
  FrameworkNode,
  Group,
  Indicator,
  Normalisation,
  Parameters,
  Scaling,
} from '../framework/types';
import { USUAL_RANGE } from './scales';
import type { AggregationChoice, Choices } from './types';

/**
 * The framework with the methods that were chosen in place of its own; the framework itself where
 * none was. Weights and counted indicators are not methods: see `prepareTree`.
 *
 * A chosen normalisation goes to every indicator that can take it (see `canTake`); the others keep
 * their own, and `checkMethod` names them. A chosen treatment goes to every measure, whatever it
 * says itself.
 *
 * @throws {RangeError} if an aggregation is chosen for something that is no group
 */
export function frameworkUnder(framework: Framework, choices: Choices): Framework {
  const { normalisation, aggregation, lowest, missing, imputation, treatment, screening } = choices;
  const methods = [normalisation, aggregation, lowest, missing, imputation, treatment, screening];
  if (methods.every((method) => method === undefined)) return framework;
  rejectUnknownGroups(framework, aggregation);
  return {
    ...framework,
    nodes: framework.nodes.map((node) => nodeUnder(framework, node, choices)),
    parameters: parametersUnder(framework.parameters, choices),
  };
}

/** Whether an indicator has what a normalisation asks for: its goalposts, its target. */
export function canTake(
  indicator: Pick<Indicator, 'goalposts' | 'target'>,
  normalisation: Normalisation,
): boolean {
  if (normalisation === 'goalposts') return indicator.goalposts !== null;
  return normalisation !== 'distance-to-target' || indicator.target !== undefined;
}

/** Steps from the root: 0 for the index, 1 for what hangs on it. */
export function depthOf(framework: Framework, slug: string): number {
  const { places } = lookupOf(framework);
  let depth = 0;
  let node = framework.nodes[places.get(slug) ?? -1];
  while (node !== undefined && node.parent !== null) {
    node = framework.nodes[places.get(node.parent) ?? -1];
    depth += 1;
  }
  return depth;
}

function nodeUnder(framework: Framework, node: FrameworkNode, choices: Choices): FrameworkNode {
  if (node.kind === 'indicator') return indicatorUnder(node, choices);
  const aggregation = chosenAggregation(framework, node, choices.aggregation);
  const { missing = node.missing } = choices;
  return { ...node, aggregation, ...(missing === undefined ? {} : { missing }) };
}

function indicatorUnder(indicator: Indicator, choices: Choices): Indicator {
  const { treatment, lowest } = choices;
  const { treatment: own, ...rest } = indicator;
  const kept = treatment === undefined && own !== undefined ? { treatment: own } : {};
  const normalisation = chosenNormalisation(indicator, choices);
  const scaling = lowest === undefined ? {} : { scaling: scalingFrom(lowest, rest, normalisation) };
  return { ...rest, ...kept, normalisation, ...scaling };
}

function chosenNormalisation(indicator: Indicator, { normalisation }: Choices): Normalisation {
  return normalisation === undefined || !canTake(indicator, normalisation)
    ? indicator.normalisation
    : normalisation;
}

/** Where the worst city's score says nothing of its value; others begin at 0 for a reason. */
const WORST_AT_ZERO: ReadonlySet<Normalisation> = new Set([
  'min-max',
  'percentile-rank',
  'borda',
  'distance-to-target',
]);

/** A scale that begins above 0 stays as its author set it. */
function scalingFrom(
  lowest: number,
  { scaling = {} }: Pick<Indicator, 'scaling'>,
  normalisation: Normalisation,
): Scaling {
  const [low, high] = scaling.range ?? USUAL_RANGE;
  return low === 0 && WORST_AT_ZERO.has(normalisation)
    ? { ...scaling, range: [lowest, high] }
    : scaling;
}

function parametersUnder(parameters: Parameters, choices: Choices): Parameters {
  const { screening, imputation, treatment, ...rest } = parameters;
  return {
    ...rest,
    ...chosen('screening', choices.screening, screening),
    ...chosen('imputation', choices.imputation, imputation),
    ...chosen('treatment', choices.treatment, treatment),
  };
}

/** Null takes away what the framework has; undefined leaves it. */
function chosen<Key extends string, Value>(
  key: Key,
  choice: Value | null | undefined,
  own: Value | undefined,
): { readonly [Name in Key]?: Value } {
  const value = choice === undefined ? own : choice;
  const part: { [Name in Key]?: Value } = {};
  if (value !== undefined && value !== null) part[key] = value;
  return part;
}

function chosenAggregation(
  framework: Framework,
  { slug, aggregation }: Group,
  choice: AggregationChoice | undefined,
): Aggregation {
  if (choice === undefined) return aggregation;
  if (typeof choice === 'string') return choice;
  return choice.groups?.[slug] ?? choice.levels?.[depthOf(framework, slug)] ?? aggregation;
}

function rejectUnknownGroups(framework: Framework, choice: AggregationChoice | undefined): void {
  if (choice === undefined || typeof choice === 'string') return;
  const { places } = lookupOf(framework);
  for (const slug of Object.keys(choice.groups ?? {})) {
    const node = framework.nodes[places.get(slug) ?? -1];
    if (node === undefined || node.kind === 'indicator') {
      throw new RangeError(`aggregation of "${slug}", which is no group of the framework`);
    }
  }
}
