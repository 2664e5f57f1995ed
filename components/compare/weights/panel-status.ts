import type { WeightsInAddress } from '@/lib/address/paths';
import { formatScore } from '@/lib/format';
import type { Verdict } from '@/lib/scoring/types';
import { fillTemplate } from '@/lib/text/fill-template';
import type { WhatIfFigures } from '@/lib/views/compare/what-if';
import type { SliderDriver, WeightsPanelProps } from './panel-props';
import type { WeightsTexts } from './texts';

/** How it stands with the panel, beside its figures. */
export type PanelState = {
  readonly allZero: boolean;
  /** The engine could not be fetched. */
  readonly failed: boolean;
  /** The reader has set weights and let go. */
  readonly touched: boolean;
};

/** The official weights as the sliders show them. */
export function officialOf(drivers: readonly SliderDriver[]): WeightsInAddress {
  return Object.fromEntries(drivers.map((driver) => [driver.slug, driver.official]));
}

/** What is read aloud after a change; nothing before the first. */
export function statusText(
  { texts, input, names, address }: WeightsPanelProps,
  figures: WhatIfFigures,
  state: PanelState,
): string {
  if (state.allZero) return texts.allZero;
  if (state.failed) return texts.failed;
  if (!state.touched) return '';
  const score = (value: number | null) =>
    value === null ? texts.noEvidence : formatScore(value, address.locale);
  return fillTemplate(texts.announceTemplate, {
    verdict: verdictWords(figures.verdict, input.cityA, texts),
    a: names.a,
    b: names.b,
    scoreA: score(figures.sharedA),
    scoreB: score(figures.sharedB),
  });
}

/** A verdict in the finished words of the panel. */
export function verdictWords(verdict: Verdict, cityA: string, texts: WeightsTexts): string {
  switch (verdict.kind) {
    case 'leader':
      return verdict.city === cityA ? texts.verdicts.a : texts.verdicts.b;
    case 'undecided':
      return texts.verdicts.undecided;
    case 'nothing-shared':
      return texts.verdicts.nothingShared;
  }
}
