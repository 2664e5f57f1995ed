import type { ParsedCities } from '../address/parse-compare';
import { comparePath } from '../address/paths';
import { defaultReportSettings, type ReportSettings } from '../address/report-settings';
import type { CityRow, IndexRow } from '../pack/tables';
import type { Locale } from '../text/localized';
import { type ComparisonView, comparisonView } from './compare/comparison';
import { type CityOption, type CompareNotice, cityOptions, noticesOf } from './compare/selection';
import { type LimitsView, limitsView } from './overview/limits';
import type { ReportData } from './report/data';
import { type ReportNotes, reportNotes } from './report/notes';

/** What an address asks to report on. */
export type ReportRequest = { readonly locale: Locale; readonly cities: ParsedCities };

/** A report on two or more cities, the first two as the pair. */
export type ReportContent = {
  /** Slug of the index. */
  readonly index: string;
  /** What the report is asked to be; its sections show only `settings.drivers`. */
  readonly settings: ReportSettings;
  /** What the page of the comparison shows: the same numbers by the same way. */
  readonly comparison: ComparisonView;
  readonly limits: LimitsView;
  readonly notes: ReportNotes;
  /** Parameters of the method, as the framework has them. */
  readonly parameters: ReportData['framework']['parameters'];
  /** Where the living page of the comparison is. */
  readonly livingPath: string;
};

/** Everything that the page of a report shows. */
export type ReportView = {
  readonly index: Pick<IndexRow, 'slug' | 'title'>;
  readonly notices: readonly CompareNotice[];
  readonly options: readonly CityOption[];
  /** The cities of the index that the address names, in its order. */
  readonly cities: readonly string[];
  /** Null: fewer than two cities of the index are named, so the page offers some. */
  readonly report: ReportContent | null;
};

/** Makes the view of a report on the cities of an address, under the official weights. */
export function reportView(data: ReportData, { locale, cities }: ReportRequest): ReportView {
  const chosen = cities.known.flatMap(
    (slug) => data.cities.find((city) => city.slug === slug) ?? [],
  );
  return {
    index: data.index,
    notices: noticesOf(cities, { kind: 'official' }),
    options: cityOptions(data.cities, cities.known),
    cities: cities.known,
    report: reportContent(data, chosen, locale),
  };
}

function reportContent(
  data: ReportData,
  chosen: readonly CityRow[],
  locale: Locale,
): ReportContent | null {
  const [cityA, cityB] = chosen;
  if (cityA === undefined || cityB === undefined) return null;
  const comparison = comparisonView(data, { locale, chosen, cityA, cityB, weights: null });
  return {
    index: data.index.slug,
    settings: defaultReportSettings(
      chosen.map((city) => city.slug),
      locale,
    ),
    comparison,
    limits: limitsView(data, chosen, comparison.sharedRoles, locale),
    notes: reportNotes(data, comparison),
    parameters: data.framework.parameters,
    livingPath: comparePath(
      locale,
      data.index.slug,
      chosen.map((city) => city.slug),
    ),
  };
}
