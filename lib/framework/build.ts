import { group } from 'd3-array';
import { checkMethodParameters, checkMethods } from './check-methods';
import { checkNodes, checkParameters } from './check-nodes';
import { checkTree } from './check-tree';
import type { FrameworkFault } from './fault';
import type { DraftNode, Framework, FrameworkNode, Parameters } from './types';

/** What a framework is made of; siblings stand in the order in which they are shown. */
export type FrameworkDraft = {
  readonly version: string;
  readonly nodes: readonly DraftNode[];
  readonly parameters: Parameters;
  readonly cityGroups?: Framework['cityGroups'];
};

/** A framework that passed every check, or all faults that were found. */
export type FrameworkResult =
  | { readonly framework: Framework; readonly faults: readonly [] }
  | { readonly framework: null; readonly faults: readonly FrameworkFault[] };

/**
 * Makes a framework of its nodes: checks the structure before any arithmetic, names the
 * offenders of every fault at once, and puts parents before their children.
 * The nodes may come in any order; the order of siblings is kept.
 */
export function buildFramework(draft: FrameworkDraft): FrameworkResult {
  const faults = [
    ...checkTree(draft.nodes),
    ...checkNodes(draft.nodes),
    ...checkMethods(draft.nodes),
    ...checkParameters(draft.parameters),
    ...checkMethodParameters(draft.parameters),
  ];
  if (faults.length > 0) return { framework: null, faults };
  const { version, parameters, cityGroups } = draft;
  const nodes = parentsFirst(draft.nodes);
  const root = nodes[0];
  if (root === undefined) throw new Error('a framework without faults has a root');
  const groups = cityGroups === undefined ? {} : { cityGroups };
  return { framework: { version, root: root.slug, nodes, parameters, ...groups }, faults: [] };
}

/** Walks from the root downwards; ends only on a tree that the checks have passed. */
function parentsFirst(drafts: readonly DraftNode[]): readonly FrameworkNode[] {
  const nodes = drafts.filter(isPlaced);
  const families = group(nodes, ({ parent }) => parent);
  const ordered: FrameworkNode[] = [];
  const waiting = nodes.filter(({ parent }) => parent === null);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    ordered.push(node);
    waiting.push(...(families.get(node.slug) ?? []).toReversed());
  }
  return ordered;
}

function isPlaced(node: DraftNode): node is FrameworkNode {
  return node.kind !== 'indicator' || node.parent !== null;
}
