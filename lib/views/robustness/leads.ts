import { driversOf } from '../../framework/query';
import type { Framework } from '../../framework/types';
import type { NearPairShare } from '../../scoring';
import { orderOf } from '../../scoring/tie';
import type { PairComparison } from '../../scoring/types';
import type { LocalizedText } from '../../text/localized';
import { leadOf } from '../compare/lead';
import type { BreakEvenRow, LeadRow } from './types';

type TitleOf = (node: string) => LocalizedText;

/** How often the order holds, in the index first and then in each driver that both have. */
export function leadRows(
  framework: Framework,
  comparison: PairComparison,
  near: readonly NearPairShare[],
  titleOf: TitleOf,
): readonly LeadRow[] {
  const nodes = [framework.root, ...driversOf(framework).map(({ slug }) => slug)];
  return nodes.flatMap((slug): readonly LeadRow[] => {
    const isRoot = slug === framework.root;
    const doubt = isRoot ? comparison.doubt : comparison.drivers[slug];
    if (!doubt) return [];
    const scores = isRoot ? comparison : scoresAt(comparison, slug);
    const { ahead, leadShare, drawShare } = leadOf(doubt, comparison, scores);
    const share = near.find(({ node }) => node === slug)?.share ?? null;
    const isFirst = ahead === comparison.cityA;
    const isLevel = orderOf(scores.a ?? 0, scores.b ?? 0) === 0;
    return [
      {
        slug,
        title: titleOf(slug),
        ahead: isLevel ? null : ahead,
        all: leadShare,
        near: share === null || isFirst ? share : 1 - share,
        ratings: drawShare,
      },
    ];
  });
}

function scoresAt({ contributions }: PairComparison, slug: string) {
  const found = contributions.find(({ node }) => node === slug);
  return { a: found?.a ?? null, b: found?.b ?? null };
}

/** The weights at which the pair would tie, for each driver that both have. */
export function breakEvenRows(
  { breakEven }: PairComparison,
  titleOf: TitleOf,
): readonly BreakEvenRow[] {
  return breakEven.map(({ driver, weight, stated }) => ({
    slug: driver,
    title: titleOf(driver),
    stated,
    weight,
  }));
}
