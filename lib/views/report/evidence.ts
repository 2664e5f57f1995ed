import { driversOf, indicatorsBelow } from '../../framework/query';
import type { EvidenceRow } from '../../pack/tables';
import type { Locale, LocalizedText } from '../../text/localized';
import type { IndicatorView, LinkView } from '../city/indicator-types';
import { indicatorViewer } from '../city/indicators';
import { linkContext } from '../city/links';
import { titleOf } from '../compare/indicator-groups';
import type { ComparedCity } from '../compare/types';
import type { ReportData } from './data';

/** A link with the kind of the evidence that it comes from. */
export type EvidenceLine = LinkView & { readonly kind: EvidenceRow['kind'] };

/** One indicator for one city: what it is rated, and every piece of evidence behind that. */
export type EvidenceIndicator = Pick<
  IndicatorView,
  'node' | 'title' | 'state' | 'value' | 'isRubric' | 'unit'
> & {
  readonly lines: readonly EvidenceLine[];
};

/** The evidence on one city in one driver. */
export type CityEvidence = {
  readonly city: ComparedCity;
  readonly indicators: readonly EvidenceIndicator[];
};

/** The evidence on every chosen city in one driver. */
export type DriverEvidence = {
  readonly driver: string;
  readonly title: LocalizedText;
  readonly cities: readonly CityEvidence[];
};

/** Every piece of evidence that ratings rest on, and how many there are. */
export type ReportEvidence = {
  readonly drivers: readonly DriverEvidence[];
  /** Distinct pieces, and distinct passages that they are drawn from. */
  readonly pieces: number;
  readonly passages: number;
};

/**
 * The evidence behind the ratings of some cities in some drivers, by driver, city and indicator.
 * An indicator without any keeps its place, so that the gap is seen.
 *
 * @param drivers slugs of the drivers that are told of
 */
export function reportEvidence(
  data: ReportData,
  cities: readonly ComparedCity[],
  drivers: readonly string[],
  locale: Locale,
): ReportEvidence {
  const nodes = new Map(data.nodes.map((node) => [node.slug, node]));
  const viewers = cities.map((city) => ({
    city,
    indicatorsOf: indicatorReader(data, city, locale),
  }));
  const groups = driversOf(data.framework)
    .filter(({ slug }) => drivers.includes(slug))
    .map(({ slug }) => ({
      driver: slug,
      title: titleOf(nodes, slug),
      cities: viewers.map(({ city, indicatorsOf }) => ({ city, indicators: indicatorsOf(slug) })),
    }));
  const lines = groups.flatMap((group) =>
    group.cities.flatMap(({ indicators }) => indicators.flatMap((indicator) => indicator.lines)),
  );
  return {
    drivers: groups,
    pieces: new Set(lines.map(({ evidence }) => evidence)).size,
    passages: new Set(lines.map(({ passage }) => passage.href)).size,
  };
}

function indicatorReader(data: ReportData, city: ComparedCity, locale: Locale) {
  const context = linkContext(data, locale);
  const viewOf = indicatorViewer(data, city.slug, context);
  return (driver: string): readonly EvidenceIndicator[] =>
    indicatorsBelow(data.framework, driver)
      .map(viewOf)
      .map(({ node, title, state, value, isRubric, unit, links }) => ({
        node,
        title,
        state,
        value,
        isRubric,
        unit,
        lines: links.flatMap((link) => {
          const kind = context.evidence.get(link.evidence)?.kind;
          return kind === undefined ? [] : [{ ...link, kind }];
        }),
      }));
}
