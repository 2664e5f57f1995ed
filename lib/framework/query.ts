import { lookupOf } from './lookup';
import type { Framework, FrameworkNode, Group, Indicator } from './types';

/**
 * The node of this slug, or undefined where the framework has none.
 */
export function nodeBySlug(framework: Framework, slug: string): FrameworkNode | undefined {
  const place = lookupOf(framework).places.get(slug);
  return place === undefined ? undefined : framework.nodes[place];
}

/**
 * The children of a node in the order in which they are shown; none for an indicator.
 *
 * @throws {RangeError} if the framework has no node of this slug
 */
export function childrenOf(framework: Framework, slug: string): readonly FrameworkNode[] {
  const { places, children } = lookupOf(framework);
  const place = places.get(slug);
  if (place === undefined) throw new RangeError(`the framework has no node "${slug}"`);
  return nodesAt(framework, children[place] ?? []);
}

/**
 * The drivers directly under the index, in the order in which they are shown.
 * Indicators that hang on the index itself are not drivers.
 */
export function driversOf(framework: Framework): readonly Group[] {
  return childrenOf(framework, framework.root).filter(isDriver);
}

/**
 * All indicators below a node, at any depth, in the order in which they are shown;
 * the indicator itself for an indicator.
 *
 * @throws {RangeError} if the framework has no node of this slug
 */
export function indicatorsBelow(framework: Framework, slug: string): readonly Indicator[] {
  const { places, children } = lookupOf(framework);
  const start = places.get(slug);
  if (start === undefined) throw new RangeError(`the framework has no node "${slug}"`);
  const found: Indicator[] = [];
  const waiting = [start];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const node = framework.nodes[place];
    if (node?.kind === 'indicator') found.push(node);
    waiting.push(...(children[place] ?? []).toReversed());
  }
  return found;
}

function nodesAt(framework: Framework, places: readonly number[]): readonly FrameworkNode[] {
  return places.flatMap((place) => framework.nodes[place] ?? []);
}

function isDriver(node: FrameworkNode): node is Group {
  return node.kind === 'driver';
}
