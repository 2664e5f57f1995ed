import { cityPath, type WeightsInAddress } from '../../address/paths';
import { robustnessPath } from '../../address/robustness-paths';
import { whatIfPath } from '../../address/what-if-paths';
import { expandWithoutPassages, type PassageChanges, passageChanges } from '../../evidence';
import { hasOnlyMeasures } from '../../pack/only-measures';
import type { CityRow, NodeRow } from '../../pack/tables';
import { comparePair } from '../../scoring';
import type { PairComparison, ScoreTable } from '../../scoring/types';
import { type Locale, shownText } from '../../text/localized';
import { type PairDoubt, pairDoubt } from '../sureness';
import {
  type CityPeriod,
  type EvidenceBase,
  evidenceBase,
  type SharedRoles,
  sharedRoles,
  type UnlikeUnits,
  unlikePeriods,
  unlikeUnits,
} from './caveats';
import type { CompareData } from './data';
import {
  type DoubtSentence,
  doubtSentence,
  type FindingSentence,
  findingSentence,
  type PairNames,
} from './finding';
import { indicatorGroups } from './indicator-groups';
import { basisRows, gapView, type PairInput } from './pair-rows';
import { linkedCells } from './passage-marks';
import type { BasisRow, ComparedCity, GapView, IndicatorGroup, RolesView } from './types';
import { driverWeights, presetOptions, type WeightsView } from './weights-view';
import { neededForPair, type WhatIfInput, whatIf, whatIfFigures } from './what-if';

/** What is compared: the chosen cities, the first two as the pair. */
export type Selection = {
  readonly locale: Locale;
  readonly chosen: readonly CityRow[];
  readonly cityA: CityRow;
  readonly cityB: CityRow;
  /** The reader's own weights; null: the official ones. */
  readonly weights: WeightsInAddress | null;
};

/** Two or more cities compared: every section of the page. */
export type ComparisonView = {
  /** Every indicator is a measured number: nothing is rated, and no passage can be left out. */
  readonly isMeasured: boolean;
  readonly cities: readonly ComparedCity[];
  readonly pair: readonly [ComparedCity, ComparedCity];
  readonly finding: FindingSentence;
  /** How often the order holds under other weights; null: nothing is shared. */
  readonly order: PairDoubt | null;
  /** How it fares under other ratings and without any one passage; null: nothing is rated. */
  readonly doubt: DoubtSentence | null;
  /** The index first, then its drivers. */
  readonly basis: readonly BasisRow[];
  /** The official scores, from which the charts are drawn. */
  readonly scores: ScoreTable;
  readonly gap: GapView | null;
  readonly indicators: readonly IndicatorGroup[];
  readonly roles: RolesView;
  readonly weights: WeightsView;
  readonly unlikeUnits: UnlikeUnits;
  readonly unlikePeriods: readonly CityPeriod[];
  readonly sharedRoles: SharedRoles | null;
  readonly evidenceBase: EvidenceBase;
  /** Everything that was tried on the order of the pair. */
  readonly robustnessHref: string;
  /** Where some of it can be assumed to be otherwise. */
  readonly whatIfHref: string;
};

/** Compares the chosen cities under the official weights, and beside them under the reader's. */
export function comparisonView(data: CompareData, selection: Selection): ComparisonView {
  const { locale, chosen, cityA, cityB } = selection;
  const slugs = chosen.map((city) => city.slug);
  const nodes = new Map(data.nodes.map((node) => [node.slug, node]));
  const changes = passageChanges(data, [cityA.slug, cityB.slug]).filter(
    (passage) => passage.changes.length > 0,
  );
  const comparison = officialComparison(data, selection, changes);
  const shared = new Set(comparison.sharedIndicators);
  const names = namesOf(selection);
  const pairInput: PairInput = {
    index: data.index.slug,
    locale,
    framework: data.framework,
    nodes,
    cities: slugs,
    table: data.scores,
    comparison,
  };
  const isMeasured = hasOnlyMeasures(data.nodes);
  return {
    isMeasured,
    cities: chosen.map((city) => comparedCity(city, selection, data.index.slug)),
    pair: [
      comparedCity(cityA, selection, data.index.slug),
      comparedCity(cityB, selection, data.index.slug),
    ],
    finding: findingSentence(comparison, names, locale, isMeasured),
    order: pairDoubt(data, [cityA, cityB], locale),
    doubt: isMeasured ? null : doubtSentence(comparison, names, locale),
    basis: basisRows(pairInput),
    scores: data.scores,
    gap: gapView(pairInput),
    indicators: indicatorGroups({
      ...pairInput,
      shared,
      observations: data.observations,
      sources: data.sources,
      linked: linkedCells(data, locale, data.index.slug),
    }),
    roles: comparison.roles,
    weights: weightsView(data, selection, comparison, nodes, changes),
    unlikeUnits: unlikeUnits(chosen),
    unlikePeriods: unlikePeriods(slugs, data.observations, shared),
    sharedRoles: sharedRoles(data.framework, comparison.sharedIndicators),
    evidenceBase: evidenceBase(slugs, data),
    robustnessHref: robustnessPath(locale, data.index.slug, {
      pair: [cityA.slug, cityB.slug],
      drivers: null,
    }),
    whatIfHref: whatIfPath(locale, data.index.slug, slugs, { weights: selection.weights }),
  };
}

function officialComparison(
  data: CompareData,
  { cityA, cityB }: Selection,
  changes: readonly PassageChanges[],
): PairComparison {
  return comparePair(data.framework, data.scored, {
    cityA: cityA.slug,
    cityB: cityB.slug,
    withoutPassages: expandWithoutPassages(data.scored, changes),
  });
}

function weightsView(
  data: CompareData,
  { cityA, cityB, weights }: Selection,
  comparison: PairComparison,
  nodes: ReadonlyMap<string, NodeRow>,
  changes: readonly PassageChanges[],
): WeightsView {
  const pair = [cityA.slug, cityB.slug] as const;
  const cities = data.cities.map((city) => city.slug);
  const input: WhatIfInput = {
    framework: data.framework,
    ...neededForPair(data.framework, cities, data.scored, pair),
    passageChanges: changes,
    cityA: cityA.slug,
    cityB: cityB.slug,
  };
  return {
    drivers: driverWeights(data.framework, nodes, weights),
    presets: presetOptions(data.framework, data.presets),
    input,
    official: whatIfFigures(data.framework, data.scores, comparison),
    chosen: weights === null ? null : whatIf(input, weights),
  };
}

function comparedCity(city: CityRow, { locale }: Selection, index: string): ComparedCity {
  return {
    slug: city.slug,
    name: city.name,
    boundary: city.boundary,
    position: city.position,
    href: cityPath(locale, index, city.slug),
  };
}

function namesOf({ cityA, cityB, locale }: Selection): PairNames {
  return { a: shownText(cityA.name, locale).text, b: shownText(cityB.name, locale).text };
}
