import { openingPart } from '../../address/doubt-paths';
import { cityPath, comparePath } from '../../address/paths';
import { type MapDrivers, robustnessPath } from '../../address/robustness-paths';
import { withDistinctMarks } from '../../charts/city-mark';
import { expandWithoutPassages, passageChanges } from '../../evidence';
import { nodeBySlug } from '../../framework/query';
import type { Aggregation, Framework } from '../../framework/types';
import { hasOnlyMeasures } from '../../pack/only-measures';
import type { CityRow } from '../../pack/tables';
import {
  comparePair,
  methodSteps,
  nearPairShares,
  type Pair,
  pairSwitchboard,
} from '../../scoring';
import { otherLocale } from '../../text/language-tag';
import type { Locale } from '../../text/localized';
import { titleOf as titleIn } from '../compare/indicator-groups';
import { DOUBT_FROM, partPath } from '../doubt/frame';
import { problemNames, reasonView } from '../method-problem';
import { agreementView } from './agreement';
import type { ChosenPair, RobustnessData } from './data';
import { breakEvenRows, leadRows } from './leads';
import { pairSentence } from './sentence';
import { tornadoView } from './tornado';
import type { PairMethod, PairRobustness } from './types';
import { mapChoices, mapView, sharedDrivers, tellingDrivers } from './weight-map';

/** Up to so many cities every pair is a link; of more there are too many. */
const MOST_FOR_PAIRS = 6;

/**
 * Everything that bears on the order of two cities: under other weights, ratings and methods, and
 * without any one passage; and how far two coders agreed. On the indicators that both have.
 *
 * @throws {RangeError} if a driver of the map is no child of the index
 */
export function pairRobustness(data: RobustnessData, chosen: ChosenPair): PairRobustness {
  const { index, framework, scored } = data;
  const { cityA, cityB, locale } = chosen;
  const pair = { cityA: cityA.slug, cityB: cityB.slug };
  const nodes = new Map(data.nodes.map((node) => [node.slug, node]));
  const titleOf = (slug: string) => titleIn(nodes, slug);
  const comparison = comparePair(framework, scored, {
    ...pair,
    withoutPassages: expandWithoutPassages(
      scored,
      passageChanges(data, [cityA.slug, cityB.slug]).filter(({ changes }) => changes.length > 0),
    ),
  });
  const drivers = chosen.drivers ?? tellingDrivers(framework, comparison);
  const hrefOf = (of: MapDrivers | null, language = locale) =>
    robustnessPath(language, index.slug, {
      pair: chosen.isFirst && of === null ? null : [cityA.slug, cityB.slug],
      drivers: of,
    });
  return {
    index: { slug: index.slug, title: index.title },
    pair: comparedPair(chosen, index.slug),
    pairs: pairLinks(data, chosen),
    isFirst: chosen.isFirst,
    isMeasured: hasOnlyMeasures(data.nodes),
    switchHref: hrefOf(chosen.drivers, otherLocale(locale)),
    compareHref: comparePath(locale, index.slug, [cityA.slug, cityB.slug]),
    manyHref: data.cities.length < DOUBT_FROM ? null : partPath(data, openingPart('ranks'), locale),
    sentence: pairSentence(comparison, rootAggregation(framework), titleOf),
    leads: leadRows(framework, comparison, nearPairShares(framework, scored, pair), titleOf),
    breakEven: breakEvenRows(comparison, titleOf),
    map: drivers && mapView(framework, scored, pair, drivers, titleOf),
    mapChoices:
      drivers === null
        ? { across: [], up: [] }
        : mapChoices(
            sharedDrivers(framework, comparison),
            drivers,
            titleOf,
            (of) => `${hrefOf(of)}#map`,
          ),
    tornado: tornadoView(data, pair, locale, titleOf),
    methods: pairMethods(data, pair),
    agreement: agreementView(data, titleOf),
    spread: framework.parameters.weightSpread,
    draws: framework.parameters.draws,
    seed: framework.parameters.seed,
  };
}

/** Both have what is compared, so that nothing is missing and nothing imputed. */
function pairMethods(data: RobustnessData, pair: Pair): readonly PairMethod[] {
  const { framework, scored } = data;
  const steps = methodSteps(framework, false);
  const names = problemNames(data);
  return pairSwitchboard(framework, scored, { ...pair, steps, combine: 'each' }).map((row) => ({
    ...row,
    refused: row.refused && reasonView(row.refused, names),
  }));
}

function rootAggregation(framework: Framework): Aggregation {
  const root = nodeBySlug(framework, framework.root);
  return root === undefined || root.kind === 'indicator' ? 'arithmetic' : root.aggregation;
}

function comparedPair({ cityA, cityB, locale }: ChosenPair, index: string): PairRobustness['pair'] {
  const [a = cityA, b = cityB] = withDistinctMarks([cityA, cityB]);
  return [compared(a, index, locale), compared(b, index, locale)];
}

function compared({ slug, name, boundary, position }: CityRow, index: string, locale: Locale) {
  return { slug, name, boundary, position, href: cityPath(locale, index, slug) };
}

function pairLinks(
  { cities, index }: RobustnessData,
  { cityA, cityB, locale }: ChosenPair,
): PairRobustness['pairs'] {
  if (cities.length < 3 || cities.length > MOST_FOR_PAIRS) return [];
  return cities.flatMap((a, at) =>
    cities.slice(at + 1).map((b) => ({
      a: a.name,
      b: b.name,
      isChosen: [cityA, cityB].includes(a) && [cityA, cityB].includes(b),
      href: robustnessPath(locale, index.slug, { pair: [a.slug, b.slug], drivers: null }),
    })),
  );
}
