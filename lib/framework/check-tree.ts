import { group } from 'd3-array';
import type { FrameworkFault } from './fault';
import type { DraftNode } from './types';

/**
 * Checks how the nodes hang together: slugs, parents, roots, cycles, groups without children,
 * siblings without weight. Every fault at once, each naming its offenders.
 */
export function checkTree(nodes: readonly DraftNode[]): readonly FrameworkFault[] {
  const bySlug = new Map(nodes.map((node) => [node.slug, node]));
  return [
    ...duplicateSlugs(nodes),
    ...parentFaults(nodes, bySlug),
    ...rootFaults(nodes),
    ...cycles(nodes, bySlug),
    ...siblingFaults(nodes),
  ];
}

function duplicateSlugs(nodes: readonly DraftNode[]): readonly FrameworkFault[] {
  const counts = new Map<string, number>();
  for (const { slug } of nodes) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([slug]) => ({ code: 'duplicate-slug', offenders: [slug] }));
}

function parentFaults(
  nodes: readonly DraftNode[],
  bySlug: ReadonlyMap<string, DraftNode>,
): readonly FrameworkFault[] {
  return nodes.flatMap(({ slug, kind, parent }): readonly FrameworkFault[] => {
    if (parent === null) {
      return kind === 'index' ? [] : [{ code: 'node-without-parent', offenders: [slug] }];
    }
    if (kind === 'index') return [{ code: 'index-below-node', offenders: [slug] }];
    const above = bySlug.get(parent);
    if (above === undefined) return [{ code: 'unknown-parent', offenders: [slug, parent] }];
    if (above.kind === 'indicator') {
      return [{ code: 'parent-is-indicator', offenders: [slug, parent] }];
    }
    return [];
  });
}

function rootFaults(nodes: readonly DraftNode[]): readonly FrameworkFault[] {
  const roots = nodes.filter(({ kind, parent }) => kind === 'index' && parent === null);
  if (roots.length === 0) return [{ code: 'no-root', offenders: [] }];
  if (roots.length === 1) return [];
  return [{ code: 'several-roots', offenders: roots.map(({ slug }) => slug) }];
}

/** Follows each node upwards; a node met again on the same way closes a cycle. */
function cycles(
  nodes: readonly DraftNode[],
  bySlug: ReadonlyMap<string, DraftNode>,
): readonly FrameworkFault[] {
  const settled = new Set<string>();
  const faults: FrameworkFault[] = [];
  for (const start of nodes) {
    const way = new Set<string>();
    let node: DraftNode | undefined = start;
    while (node !== undefined && !settled.has(node.slug) && !way.has(node.slug)) {
      way.add(node.slug);
      node = node.parent === null ? undefined : bySlug.get(node.parent);
    }
    if (node !== undefined && way.has(node.slug)) {
      const steps = [...way];
      faults.push({ code: 'cycle', offenders: steps.slice(steps.indexOf(node.slug)) });
    }
    for (const slug of way) settled.add(slug);
  }
  return faults;
}

function siblingFaults(nodes: readonly DraftNode[]): readonly FrameworkFault[] {
  const families = group(nodes, ({ parent }) => parent);
  return nodes.flatMap(({ slug, kind }): readonly FrameworkFault[] => {
    if (kind === 'indicator') return [];
    const children = families.get(slug) ?? [];
    if (children.length === 0) return [{ code: 'group-without-children', offenders: [slug] }];
    if (children.some(({ weight }) => weight !== 0)) return [];
    return [{ code: 'all-weights-zero', offenders: children.map((child) => child.slug) }];
  });
}
