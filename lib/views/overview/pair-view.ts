import { expandWithoutPassages, passageChanges } from '../../evidence';
import { driversOf } from '../../framework/query';
import { hasOnlyMeasures } from '../../pack/only-measures';
import { comparePair } from '../../scoring/compare-pair';
import type { PairComparison } from '../../scoring/types';
import { type Locale, shownText } from '../../text/localized';
import { midSentence } from '../../text/mid-sentence';
import { titleOf } from '../compare/indicator-groups';
import { basisRows, gapView } from '../compare/pair-rows';
import { pairDoubt } from '../sureness';
import type { OverviewData } from './data';
import { findingSentence } from './finding';
import { ledeSentences } from './lede';
import type { CityPair } from './pair';
import { nodesBySlug, overviewCity } from './scores';
import type { OverviewView, PairView } from './types';

/** The pair on its shared basis, under the official weights. */
export function comparisonOf(data: OverviewData, [a, b]: CityPair): PairComparison {
  const changes = passageChanges(data, [a.slug, b.slug]);
  return comparePair(data.framework, data.scored, {
    cityA: a.slug,
    cityB: b.slug,
    withoutPassages: expandWithoutPassages(data.scored, changes),
  });
}

/** The finding and the paragraph under it. */
export function pairWords(
  data: OverviewData,
  [a, b]: CityPair,
  comparison: PairComparison,
  locale: Locale,
): Pick<OverviewView, 'finding' | 'lede'> {
  const { framework, scores } = data;
  const nodes = nodesBySlug(data);
  const names = { a: shownText(a.name, locale).text, b: shownText(b.name, locale).text };
  const drivers = driversOf(framework).map(({ slug }) => ({
    slug,
    title: midSentence(shownText(titleOf(nodes, slug), locale).text, locale),
  }));
  return {
    finding: findingSentence(comparison, names, drivers, locale),
    lede: ledeSentences({
      ...{ framework, scores, comparison, names, locale },
      isMeasured: hasOnlyMeasures(data.nodes),
    }),
  };
}

/** Where the pair differs, driver by driver and indicator by indicator, and how sure that is. */
export function pairView(
  data: OverviewData,
  [a, b]: CityPair,
  comparison: PairComparison,
  locale: Locale,
): PairView {
  const input = {
    index: data.index.slug,
    locale,
    framework: data.framework,
    nodes: nodesBySlug(data),
    cities: [a.slug, b.slug],
    table: data.scores,
    comparison,
  };
  return {
    a: overviewCity(data, a, locale),
    b: overviewCity(data, b, locale),
    basis: basisRows(input),
    gap: gapView(input),
    order: pairDoubt(data, [a, b], locale),
  };
}
