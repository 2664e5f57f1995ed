import { childrenOf } from '../../framework/query';
import type { FrameworkNode, Group, Indicator } from '../../framework/types';
import type { NodeRow } from '../../pack/tables';
import { prepareTree } from '../../scoring/tree';
import type { AnchorView, GroupMethod, IndicatorMethod, MethodologyData } from './types';

/** The index and its drivers, parents before children, each with its own indicators. */
export function groupMethods(data: MethodologyData): readonly GroupMethod[] {
  const { framework } = data;
  const rows = new Map(data.nodes.map((row) => [row.slug, row]));
  const shares = sharesOf(data);
  return framework.nodes.filter(isGroup).map((group) => ({
    slug: group.slug,
    kind: group.kind,
    title: rows.get(group.slug)?.title ?? { en: group.slug },
    definition: rows.get(group.slug)?.definition ?? {},
    aggregation: group.aggregation,
    ...shares(group),
    indicators: childrenOf(framework, group.slug)
      .filter(isIndicator)
      .map((indicator) => ({
        ...indicatorMethod(indicator, rows.get(indicator.slug), data),
        ...shares(indicator),
      })),
  }));
}

/** Shares of the parent and of the index under the official weights, the same as scores use. */
function sharesOf({ framework }: MethodologyData) {
  const tree = prepareTree(framework);
  const shareOf = (slug: string) => tree.shares[tree.places.get(slug) ?? -1] ?? 0;
  return ({ slug, parent }: FrameworkNode) => {
    const shareOfIndex = shareOf(slug);
    const ofParent = parent === null ? 1 : shareOf(parent);
    return { shareOfIndex, shareOfParent: ofParent === 0 ? 0 : shareOfIndex / ofParent };
  };
}

function indicatorMethod(
  indicator: Indicator,
  row: NodeRow | undefined,
  data: MethodologyData,
): Omit<IndicatorMethod, 'shareOfParent' | 'shareOfIndex'> {
  const { slug, role, normalisation, goalposts, direction, ratingStep, transform } = indicator;
  return {
    slug,
    title: row?.title ?? { en: slug },
    definition: row?.definition ?? {},
    includes: row?.includes ?? null,
    excludes: row?.excludes ?? null,
    boundary: row?.boundary ?? null,
    role,
    normalisation,
    goalposts,
    isRubric: ratingStep !== null,
    lessIsBetter: direction === -1,
    unit: row?.unit ?? null,
    division: divisionOf(row, data),
    transform,
    counts: row?.levelBasis === 'items' ? (row.itemNoun ?? {}) : null,
    anchors: anchorsOf(slug, data),
  };
}

function divisionOf(
  row: NodeRow | undefined,
  { denominators }: MethodologyData,
): IndicatorMethod['division'] {
  if (row === undefined || row.denominator === null) return null;
  const { denominator, per } = row;
  const found = denominators.find(({ slug }) => slug === denominator);
  return {
    denominator: found?.title ?? { en: denominator },
    unit: found?.unit ?? {},
    per: per ?? 1,
  };
}

function anchorsOf(indicator: string, { anchors }: MethodologyData): readonly AnchorView[] {
  return anchors
    .filter((anchor) => anchor.indicator === indicator)
    .toSorted((one, other) => one.level - other.level)
    .map(({ level, text, minimumItems }) => ({ level, text, minimumItems }));
}

function isGroup(node: FrameworkNode): node is Group {
  return node.kind !== 'indicator';
}

function isIndicator(node: FrameworkNode): node is Indicator {
  return node.kind === 'indicator';
}
