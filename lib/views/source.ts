import { MOST_CITIES } from '../address/paths';
import { whatIfPath } from '../address/what-if-paths';
import type { Locale } from '../text/localized';
import { disagreementsAt } from './evidence/disagreements';
import { firstCities, type Labels, labelsOf } from './evidence/marks';
import type { DisagreementView } from './overview/limits';
import type { SourceData } from './source/data';
import { measuredFrom } from './source/measured-from';
import { restingScores } from './source/resting-scores';
import { sourceEvidence } from './source/source-links';
import type { CityShare, SourceEvidence, SourcePassage, SourceView } from './source/types';
import { besideAnother } from './what-if/beside-another';
import { passageName } from './what-if/left-out';

/**
 * A source as numbered passages: what was drawn from each, which ratings and scores rest on it,
 * and, from the scores, the way back to the passages.
 */
export function sourceView(data: SourceData, locale: Locale): SourceView {
  const { index, source, passages, drawn } = data;
  const labels = labelsOf(data, locale);
  const pages = sourcePassages(data, labels, locale);
  return {
    index: { slug: index.slug, title: index.title },
    cities: firstCities(data.cities),
    source,
    passages: passages.length,
    linkedPassages: passages.filter((passage) => passage.use === 'linked').length,
    evidence: drawn.length,
    byCity: cityShares(data, labels),
    sections: data.sections.map((section) => ({
      ...section,
      passages: pages.filter((_, at) => passages[at]?.section === section.number),
    })),
    resting: restingScores(data, labels, locale),
    measured: measuredFrom(data),
  };
}

function sourcePassages(
  data: SourceData,
  labels: Labels,
  locale: Locale,
): readonly SourcePassage[] {
  const evidence = sourceEvidence(data, data.drawn, labels);
  return data.passages.map(({ source: _source, section: _section, ...passage }) => {
    const own = evidence.filter((_, at) => data.drawn[at]?.passage === passage.number);
    return {
      ...passage,
      evidence: own,
      ...disagreementsOf(passage.number, data, locale),
      whatIfHref: whatIfWithout(passage.number, own, data, locale),
    };
  });
}

/** The what-if without a passage, on the cities of which it bears on some indicator. */
function whatIfWithout(
  passage: number,
  evidence: readonly SourceEvidence[],
  { index, cities, source }: SourceData,
  locale: Locale,
): string | null {
  const linked = evidence.filter(({ links }) => links.length > 0);
  const named = [...new Set(linked.map(({ city }) => city.slug))].slice(0, MOST_CITIES);
  const [first, second] = named;
  if (first === undefined) return null;
  const shown = second === undefined ? besideAnother(cities, first) : named;
  const passages = [passageName({ source: source.slug, passage })];
  return whatIfPath(locale, index.slug, shown, { passages });
}

/** Each disagreement is told once, at the first passage concerned; the others lead there. */
function disagreementsOf(number: number, data: SourceData, locale: Locale) {
  const all = disagreementsAt(number, data.disagreements, locale, data.index.slug);
  const firstOf = ({ passages }: DisagreementView) => passages[0];
  const elsewhere = all
    .flatMap((one) => firstOf(one) ?? [])
    .filter((mark) => mark.passage !== number);
  return {
    disagreements: all.filter((one) => firstOf(one)?.passage === number),
    disagreementsToldAt: [...new Map(elsewhere.map((mark) => [mark.href, mark])).values()],
  };
}

function cityShares({ cities, drawn }: SourceData, labels: Labels): readonly CityShare[] {
  return cities.flatMap(({ slug }) => {
    const own = drawn.filter((row) => row.city === slug);
    if (own.length === 0) return [];
    const passages = new Set(own.map((row) => row.passage)).size;
    return [{ ...labels.city(slug), passages, evidence: own.length }];
  });
}
