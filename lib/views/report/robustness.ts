import { orderOf } from '../../scoring/tie';
import type { LocalizedText } from '../../text/localized';
import type { ComparisonView } from '../compare/comparison';
import type { DoubtView } from '../compare/types';
import { type PresetOption, sharesOfHundred } from '../compare/weights-view';
import { type WhatIfFigures, whatIf } from '../compare/what-if';

/** A driver with a share of the whole, in percent. */
export type DriverShare = {
  readonly driver: string;
  readonly title: LocalizedText;
  readonly share: number;
};

/** At which weight of a driver the pair would tie. */
export type BreakEvenRow = DriverShare & {
  /** 0 to 1; null: at none. */
  readonly weight: number | null;
  /** Whether anything is shared in it, without which its weight moves nothing. */
  readonly isShared: boolean;
};

/** The pair under one point of view. */
export type PresetResult = {
  readonly slug: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly shares: readonly DriverShare[];
  readonly figures: WhatIfFigures;
};

/** What keeps the rule from naming a leader. */
export type Hindrance = 'tie' | 'leadShare' | 'drawShare' | 'turning' | 'emptying';

/** How well the order of the pair holds. */
export type Robustness = {
  /** Empty: a leader is named, or nothing is shared. */
  readonly hindrances: readonly Hindrance[];
  readonly breakEven: readonly BreakEvenRow[];
  readonly presets: readonly PresetResult[];
};

/**
 * How the order of the pair fares under other weights, by the same calls of the engine that the
 * compare page makes.
 *
 * @param verdictShare the share that the rule asks for
 */
export function reportRobustness(comparison: ComparisonView, verdictShare: number): Robustness {
  const { weights, basis } = comparison;
  const titles = new Map(weights.drivers.map(({ driver, title }) => [driver, title]));
  const sharesOf = (given: Readonly<Record<string, number>>): readonly DriverShare[] =>
    Object.entries(sharesOfHundred(given)).map(([driver, share]) => ({
      driver,
      title: titles.get(driver) ?? { en: driver },
      share,
    }));
  return {
    hindrances: hindrancesOf(basis[0]?.doubt ?? null, weights.official.gap, verdictShare),
    breakEven: weights.drivers.map(({ driver, title, official }) => {
      const figures = weights.official.drivers.find((entry) => entry.driver === driver);
      return {
        driver,
        title,
        share: official,
        weight: figures?.breakEven ?? null,
        isShared: figures !== undefined && figures.contribution !== null,
      };
    }),
    presets: weights.presets
      .filter(hasWeight)
      .map(({ slug, title, description, weights: given }) => ({
        slug,
        title,
        description,
        shares: sharesOf(given),
        figures: whatIf(weights.input, given),
      })),
  };
}

/** A point of view that weighs none of the drivers gives no comparison. */
function hasWeight({ weights }: PresetOption): boolean {
  return Object.values(weights).some((weight) => weight > 0);
}

function hindrancesOf(
  doubt: DoubtView | null,
  gap: number | null,
  verdictShare: number,
): readonly Hindrance[] {
  if (doubt === null || doubt.verdict.kind !== 'undecided') return [];
  const failed: Readonly<Record<Hindrance, boolean>> = {
    tie: gap !== null && orderOf(gap, 0) === 0,
    leadShare: orderOf(doubt.leadShare, verdictShare) < 0,
    drawShare: orderOf(doubt.drawShare, verdictShare) < 0,
    turning: doubt.turning.length > 0,
    emptying: doubt.emptying.length > 0,
  };
  return (Object.keys(failed) as Hindrance[]).filter((hindrance) => failed[hindrance]);
}
