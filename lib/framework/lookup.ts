import type { Framework, FrameworkNode } from './types';

/** The places of a framework's nodes, worked out once per framework. */
export type FrameworkLookup = {
  /** Place of each node in `framework.nodes`, by slug. */
  readonly places: ReadonlyMap<string, number>;
  /** Places of each node's children, in the order in which they are shown. */
  readonly children: readonly (readonly number[])[];
};

const lookups = new WeakMap<Framework, FrameworkLookup>();

/**
 * Places of nodes and of their children, so that no query walks the whole tree.
 * A framework never changes, so the answer is kept for as long as the framework is.
 */
export function lookupOf(framework: Framework): FrameworkLookup {
  const known = lookups.get(framework);
  if (known !== undefined) return known;
  const places = new Map(framework.nodes.map((node, place) => [node.slug, place]));
  const children = childPlaces(framework.nodes, places);
  const lookup = { places, children };
  lookups.set(framework, lookup);
  return lookup;
}

function childPlaces(
  nodes: readonly FrameworkNode[],
  places: ReadonlyMap<string, number>,
): readonly (readonly number[])[] {
  const children = nodes.map((): number[] => []);
  nodes.forEach((node, place) => {
    if (node.parent === null) return;
    const parent = places.get(node.parent);
    if (parent !== undefined) children[parent]?.push(place);
  });
  return children;
}
