import { passageKey } from '../../evidence';
import { driversOf, indicatorsBelow } from '../../framework/query';
import type { EvidenceRow } from '../../pack/tables';
import { scoreOf } from '../../scoring/score-of';
import type { Locale } from '../../text/localized';
import { passageMark } from '../compare/passage-mark';
import type { RatedData } from '../evidence/data';
import type { Labels } from '../evidence/marks';
import { scoreAnchor } from './source-links';
import type { RestingScore } from './types';

type RestingData = RatedData & {
  readonly source: { readonly slug: string };
  /** The evidence drawn from the source. */
  readonly drawn: readonly EvidenceRow[];
};

/**
 * The driver scores that rest on a source, driver by driver and city by city, each with the
 * passages of the source behind it: the way back.
 */
export function restingScores(
  data: RestingData,
  labels: Labels,
  locale: Locale,
): readonly RestingScore[] {
  const { index, source } = data;
  const ofSource = new Map(data.drawn.map((row) => [row.slug, row]));
  return driversOf(data.framework).flatMap(({ slug: driver }) => {
    const below = new Set(indicatorsBelow(data.framework, driver).map(({ slug }) => slug));
    const drawn = data.links
      .filter((link) => below.has(link.indicator))
      .flatMap((link) => ofSource.get(link.evidence) ?? []);
    return data.cities.flatMap(({ slug: city }): readonly RestingScore[] => {
      const passages = drawn.filter((row) => row.city === city).map((row) => row.passage);
      if (passages.length === 0) return [];
      return [
        {
          anchor: scoreAnchor(city, driver),
          driver: labels.node(driver),
          city: labels.city(city),
          score: scoreOf(data.scores, city, driver),
          passages: [...new Set(passages)]
            .toSorted((one, other) => one - other)
            .map((number) => passageMark(passageKey(source.slug, number), locale, index.slug)),
        },
      ];
    });
  });
}
