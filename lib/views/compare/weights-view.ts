import type { WeightsInAddress } from '../../address/paths';
import { driversOf } from '../../framework/query';
import type { Framework } from '../../framework/types';
import type { NodeRow } from '../../pack/tables';
import type { LocalizedText } from '../../text/localized';
import type { WeightedPreset } from './data';
import { titleOf } from './indicator-groups';
import type { WhatIfFigures, WhatIfInput } from './what-if';

/** A driver with its weights as a slider shows them: 0 to 100, one decimal. */
export type DriverWeight = {
  readonly driver: string;
  readonly title: LocalizedText;
  readonly official: number;
  readonly chosen: number;
};

/** A named point of view, its weights as sliders show them. */
export type PresetOption = {
  readonly slug: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly weights: WeightsInAddress;
};

/** The weights section: what the sliders start from and what they recompute with. */
export type WeightsView = {
  readonly drivers: readonly DriverWeight[];
  readonly presets: readonly PresetOption[];
  readonly input: WhatIfInput;
  readonly official: WhatIfFigures;
  /** Under the weights in the address; null: they are the official ones. */
  readonly chosen: WhatIfFigures | null;
};

/** The official weights of the drivers as shares of 100, rounded to one decimal. */
export function officialWeights(framework: Framework): WeightsInAddress {
  return sharesOfHundred(
    Object.fromEntries(driversOf(framework).map(({ slug, weight }) => [slug, weight])),
  );
}

/** Weights on any scale as shares of 100 with one decimal; the rounded shares may miss 100 by 0.1. */
export function sharesOfHundred(weights: WeightsInAddress): WeightsInAddress {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  return Object.fromEntries(
    Object.entries(weights).map(([node, weight]) => [
      node,
      total === 0 ? 0 : Math.round((weight / total) * 1000) / 10,
    ]),
  );
}

/** Whether weights are the official ones in other words: the same shares to one decimal. */
export function isOfficial(weights: WeightsInAddress, framework: Framework): boolean {
  const official = officialWeights(framework);
  const shares = sharesOfHundred(weights);
  return Object.keys(official).every((driver) => official[driver] === shares[driver]);
}

/** The drivers with official and chosen weights. */
export function driverWeights(
  framework: Framework,
  nodes: ReadonlyMap<string, NodeRow>,
  chosen: WeightsInAddress | null,
): readonly DriverWeight[] {
  const official = officialWeights(framework);
  return driversOf(framework).map(({ slug }) => ({
    driver: slug,
    title: titleOf(nodes, slug),
    official: official[slug] ?? 0,
    chosen: (chosen ?? official)[slug] ?? 0,
  }));
}

/** The presets in their order; a driver that a preset does not name weighs nothing in it. */
export function presetOptions(
  framework: Framework,
  presets: readonly WeightedPreset[],
): readonly PresetOption[] {
  return presets.map(({ slug, title, description, weights }) => ({
    slug,
    title,
    description,
    weights: presetWeights(framework, weights),
  }));
}

/** The weights that a preset gives to the drivers, as shares of 100. */
export function presetWeights(framework: Framework, weights: WeightsInAddress): WeightsInAddress {
  return sharesOfHundred(
    Object.fromEntries(driversOf(framework).map(({ slug }) => [slug, weights[slug] ?? 0])),
  );
}
