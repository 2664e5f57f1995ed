import type { DoubtPart } from '../../address/doubt-paths';
import {
  type CorrelationTable,
  FLAGGED,
  type PrincipalComponents,
  type Structure,
} from '../../scoring';
import type { Locale } from '../../text/localized';
import { type DoubtData, doubtFrame, nodesByName } from './frame';
import type { CorrelationView, StructureView } from './structure-types';
import type { DoubtNode } from './types';
import { unnamedNode } from './unnamed';

/** More indicators than this make no matrix that a page can show. */
const MOST_IN_MATRIX = 24;

/** Of more components than these a page shows no loadings; the file has them all. */
const MOST_COMPONENTS = 5;

/** Pairs of indicators that are listed at most. */
const MOST_FLAGS = 25;

type NodeOf = (slug: string) => DoubtNode;

/** How the indicators hang together: correlations, weights in effect, reliability, components. */
export function structureView(
  data: DoubtData,
  structure: Structure,
  part: DoubtPart,
  locale: Locale,
): StructureView {
  const named = nodesByName(data, locale);
  const nodeOf = (slug: string) => named.get(slug) ?? unnamedNode(slug);
  const { indicators, drivers } = structure;
  return {
    kind: 'structure',
    frame: doubtFrame(data, part, locale),
    cities: structure.cities,
    indicators: indicators.nodes.length,
    sentence: structureSentence(structure, nodeOf),
    flagCount: structure.flags.length,
    flagged: FLAGGED,
    flags: strongest(structure.flags).map((flag) => ({
      ...flag,
      driver: nodeOf(flag.driver),
      one: nodeOf(flag.one),
      other: nodeOf(flag.other),
    })),
    cohesion: structure.cohesion.map(({ driver, ...means }) => ({ ...nodeOf(driver), ...means })),
    drivers: correlationView(drivers, nodeOf),
    matrix: indicators.nodes.length > MOST_IN_MATRIX ? null : correlationView(indicators, nodeOf),
    weights: structure.effectiveWeights.map(({ node, parent, ...weight }) => ({
      ...nodeOf(node),
      ...weight,
      parent: nodeOf(parent),
      isOfIndex: parent === data.framework.root,
    })),
    reliability: structure.reliability.map(({ node, ...row }) => ({ ...nodeOf(node), ...row })),
    components: structure.components.map((row) => componentsRow(row, nodeOf)),
  };
}

function strongest(flags: Structure['flags']): Structure['flags'] {
  return flags.toSorted((one, other) => Math.abs(other.r) - Math.abs(one.r)).slice(0, MOST_FLAGS);
}

function correlationView({ nodes, r }: CorrelationTable, nodeOf: NodeOf): CorrelationView {
  return { nodes: nodes.map(nodeOf), r };
}

function structureSentence(structure: Structure, nodeOf: NodeOf): StructureView['sentence'] {
  const { indicators, flags } = structure;
  const isKnown = indicators.r.some((row, at) => row.some((r, to) => to !== at && r !== null));
  if (!isKnown) return null;
  const count = (kind: string) => flags.filter((flag) => flag.kind === kind).length;
  return {
    redundant: count('redundant'),
    opposed: count('opposed'),
    heaviest: heaviestDriver(structure, nodeOf),
  };
}

/** The child of the index that weighs most beyond what is stated. */
function heaviestDriver(
  { effectiveWeights }: Structure,
  nodeOf: NodeOf,
): NonNullable<StructureView['sentence']>['heaviest'] {
  const root = effectiveWeights.at(0)?.parent;
  const rows = effectiveWeights.flatMap(({ node, parent, stated, linearShare }) =>
    parent === root && linearShare !== null ? [{ node, stated, effective: linearShare }] : [],
  );
  const [most] = rows.toSorted((a, b) => b.effective - b.stated - (a.effective - a.stated));
  return most === undefined || rows.length < 2 ? null : { ...most, node: nodeOf(most.node) };
}

function componentsRow(
  { node, of, parts, leftOut, components, loadings, overOne, reason }: PrincipalComponents,
  nodeOf: NodeOf,
): StructureView['components'][number] {
  const shown = Math.min(MOST_COMPONENTS, Math.max(1, overOne));
  return {
    ...nodeOf(node),
    ...{ of, overOne, reason },
    parts: parts.length,
    leftOut: leftOut.map(nodeOf),
    first: components[0]?.explained ?? null,
    together: components[Math.max(0, overOne - 1)]?.cumulative ?? null,
    explained: components.slice(0, shown).map(({ explained }) => explained),
    loadings: parts.map((part, at) => ({
      ...nodeOf(part),
      r: loadings[at]?.slice(0, shown) ?? [],
    })),
  };
}
