import { lookupOf } from '../framework/lookup';
import type { Framework, FrameworkNode } from '../framework/types';
import type { Choices } from './types';
import { frameworkUnder } from './under-choices';

/**
 * A framework made ready for arithmetic, once per run: places instead of slugs, weights and
 * methods in force, and only the indicators that count.
 */
export type Tree = {
  /** With the chosen methods in place of its own. */
  readonly framework: Framework;
  readonly nodes: readonly FrameworkNode[];
  /** Place of each node, by slug. */
  readonly places: ReadonlyMap<string, number>;
  /** Places of each node's children that have something to say: see `weighingChildren`. */
  readonly children: readonly (readonly number[])[];
  /** Weights in force, relative to the siblings. */
  readonly weights: Float64Array;
  /** Places of the counted indicators. */
  readonly leaves: readonly number[];
  /** Places of the groups with something counted below them, children before parents. */
  readonly groups: readonly number[];
  /** Share of the index that each counted node carries. 0 to 1. */
  readonly shares: Float64Array;
};

/** Place of the root: parents stand before their children. */
export const ROOT = 0;

/**
 * Prepares a framework under the reader's choices.
 *
 * @throws {RangeError} if a chosen weight is negative, not finite, or of an unknown node, if
 * the chosen weights of siblings are all zero, if a chosen indicator is none, or if an aggregation
 * is chosen for what is no group
 */
export function prepareTree(official: Framework, choices: Choices = {}): Tree {
  const framework = frameworkUnder(official, choices);
  const { places, children } = lookupOf(framework);
  const weights = weightsInForce(framework, places, choices.weights ?? {});
  rejectAllZero(framework, children, weights);
  const counted = countedNodes(framework, places, choices.indicators);
  const kept = weighingChildren(children, weights, counted);
  const nodes = framework.nodes;
  const leaves: number[] = [];
  const groups: number[] = [];
  nodes.forEach((node, place) => {
    if (!counted[place]) return;
    if (node.kind === 'indicator') leaves.push(place);
    else groups.unshift(place);
  });
  const shares = sharesOfIndex(nodes.length, kept, weights);
  return { framework, nodes, places, children: kept, weights, leaves, groups, shares };
}

function weightsInForce(
  framework: Framework,
  places: ReadonlyMap<string, number>,
  chosen: Readonly<Record<string, number>>,
): Float64Array {
  const weights = Float64Array.from(framework.nodes, ({ weight }) => weight);
  for (const [slug, weight] of Object.entries(chosen)) {
    const place = places.get(slug);
    if (place === undefined) throw new RangeError(`weight of an unknown node "${slug}"`);
    if (!(Number.isFinite(weight) && weight >= 0)) {
      throw new RangeError(`weight of "${slug}" must be a number of at least 0, not ${weight}`);
    }
    weights[place] = weight;
  }
  return weights;
}

function rejectAllZero(
  framework: Framework,
  children: readonly (readonly number[])[],
  weights: Float64Array,
): void {
  children.forEach((siblings, place) => {
    if (siblings.length === 0 || siblings.some((child) => weights[child] !== 0)) return;
    throw new RangeError(`all weights below "${framework.nodes[place]?.slug}" are zero`);
  });
}

function countedNodes(
  framework: Framework,
  places: ReadonlyMap<string, number>,
  chosen: ReadonlySet<string> | undefined,
): Uint8Array {
  const { nodes } = framework;
  if (chosen === undefined) return new Uint8Array(nodes.length).fill(1);
  const counted = new Uint8Array(nodes.length);
  for (const slug of chosen) {
    let place = places.get(slug);
    if (place === undefined || nodes[place]?.kind !== 'indicator') {
      throw new RangeError(`"${slug}" is not an indicator of the framework`);
    }
    while (place !== undefined && !counted[place]) {
      counted[place] = 1;
      place = places.get(nodes[place]?.parent ?? '');
    }
  }
  return counted;
}

/**
 * Leaves out the children below which nothing is counted, or nothing that has a weight: they
 * have no mean, so they can take no part in their parent's.
 */
function weighingChildren(
  children: readonly (readonly number[])[],
  weights: Float64Array,
  counted: Uint8Array,
): readonly (readonly number[])[] {
  const hasScore = Uint8Array.from(counted);
  const kept = children.map((): readonly number[] => []);
  for (let place = children.length - 1; place >= 0; place -= 1) {
    const siblings = children[place] ?? [];
    if (siblings.length === 0) continue;
    const weighing = siblings.filter((child) => hasScore[child]);
    hasScore[place] = weighing.some((child) => weights[child] !== 0) ? 1 : 0;
    kept[place] = weighing;
  }
  return kept;
}

function sharesOfIndex(
  size: number,
  children: readonly (readonly number[])[],
  weights: Float64Array,
): Float64Array {
  const shares = new Float64Array(size);
  shares[ROOT] = 1;
  children.forEach((siblings, place) => {
    const total = siblings.reduce((sum, child) => sum + (weights[child] ?? 0), 0);
    if (total === 0) return;
    for (const child of siblings) {
      shares[child] = ((shares[place] ?? 0) * (weights[child] ?? 0)) / total;
    }
  });
  return shares;
}
