import { hasOnlyMeasures } from '../pack/only-measures';
import type { Locale } from '../text/localized';
import { sharedRoles } from './compare/caveats';
import { type LinkedCell, linkedCells } from './compare/passage-marks';
import type { OverviewData } from './overview/data';
import { limitsView } from './overview/limits';
import { overviewNotes } from './overview/notes';
import { drawnCities, findingPair } from './overview/pair';
import { comparisonOf, pairView, pairWords } from './overview/pair-view';
import { driverRows, overviewCity } from './overview/scores';
import type { GapMapInput, OverviewView } from './overview/types';

/** Makes the overview of an index: finding, scores, differences, limits, gaps and notes. */
export function overviewView(data: OverviewData, locale: Locale): OverviewView {
  const { framework, scores, index } = data;
  const drawn = drawnCities(data.cities, scores, framework.root);
  const pair = findingPair(drawn, scores, framework.root);
  const compared = pair && { pair, comparison: comparisonOf(data, pair) };
  const linked = linkedCells(data, locale, index.slug);
  const sharedIndicators = compared?.comparison.sharedIndicators ?? [];
  const notes = overviewNotes({
    framework,
    linked,
    cities: drawn,
    pair,
    sharedIndicators,
  });
  const words: Pick<OverviewView, 'finding' | 'lede'> = compared
    ? pairWords(data, compared.pair, compared.comparison, locale)
    : { finding: { key: 'finding.tooFewCities', values: {} }, lede: [] };
  return {
    index,
    isMeasured: hasOnlyMeasures(data.nodes),
    ...words,
    drawn: drawn.map((city) => overviewCity(data, city, locale)),
    drivers: driverRows(data, drawn, notes, locale),
    scores,
    pair: compared && pairView(data, compared.pair, compared.comparison, locale),
    gaps: gapMapInput(data, linked),
    limits: limitsView(data, drawn, sharedRoles(framework, sharedIndicators), locale),
    notes,
  };
}

function gapMapInput(data: OverviewData, linked: ReadonlyMap<string, LinkedCell>): GapMapInput {
  const against = [...linked].filter(([, cell]) => !cell.hasSupport).map(([key]) => key);
  return {
    framework: data.framework,
    titles: new Map(data.nodes.map((node) => [node.slug, node.title])),
    onlyAgainst: new Set(against),
  };
}
