import type { ParsedReport, ReportNotice } from '../address/parse-report';
import { comparePath } from '../address/paths';
import type { ReportSettings } from '../address/report-settings';
import type { CityRow, IndexRow } from '../pack/tables';
import type { Locale } from '../text/localized';
import { type ComparisonView, comparisonView } from './compare/comparison';
import {
  type CityOption,
  type CompareNotice,
  chosenCities,
  cityOptions,
  noticesOf,
} from './compare/selection';
import { type LimitsView, limitsView } from './overview/limits';
import type { ReportData } from './report/data';
import { offeredSections } from './report/offered-sections';
import { reportParts } from './report/parts';
import type { ReportParts } from './report/printed';

/** What an address asks to report on. */
export type ReportRequest = {
  /** The language of the page around the report. */
  readonly locale: Locale;
  readonly parsed: ParsedReport;
  /** Origin of the site as readers reach it: what is on paper cannot be relative. */
  readonly origin: string;
};

/** A report on two or more cities in one language, the first two as the pair. */
export type ReportContent = ReportParts & {
  /** Slug of the index. */
  readonly index: string;
  /** What the report is asked to be; its sections show only `settings.drivers`. */
  readonly settings: ReportSettings;
  readonly origin: string;
  /** What the page of the comparison shows: the same numbers by the same way. */
  readonly comparison: ComparisonView;
  readonly limits: LimitsView;
  /** Parameters of the method, as the framework has them. */
  readonly parameters: ReportData['framework']['parameters'];
  /** Where the living page of the comparison is. */
  readonly livingPath: string;
};

/** The report in one of its languages. */
export type LocalReport = { readonly locale: Locale; readonly report: ReportContent };

/** Everything that the page of a report shows. */
export type ReportView = {
  readonly index: Pick<IndexRow, 'slug' | 'title'>;
  readonly settings: ReportSettings;
  /** Cities that were left out, and settings that were left out or set back. */
  readonly notices: readonly (CompareNotice | ReportNotice)[];
  readonly options: readonly CityOption[];
  /** The cities of the index that the address names, in its order. */
  readonly cities: readonly string[];
  /**
   * In one language, or in English and Chinese. None: fewer than two cities of the index are named,
   * so the page offers some.
   */
  readonly reports: readonly LocalReport[];
};

/** Makes the view of a report on the cities of an address, under the official weights. */
export function reportView(data: ReportData, request: ReportRequest): ReportView {
  const { cities, notices } = request.parsed;
  const settings = fittingSettings(data, request.parsed.settings);
  const chosen = chosenCities(data.cities, cities);
  const languages: readonly Locale[] =
    settings.language === 'both' ? ['en', 'zh'] : [settings.language];
  return {
    index: data.index,
    settings,
    notices: [...noticesOf(cities, { kind: 'official' }), ...notices],
    options: cityOptions(data.cities, cities.known),
    cities: cities.known,
    reports: languages.flatMap((locale) => {
      const report = reportContent(data, chosen, locale, { settings, origin: request.origin });
      return report === null ? [] : [{ locale, report }];
    }),
  };
}

/** Sections that would be empty are left out, unless none is left. */
function fittingSettings({ nodes }: ReportData, settings: ReportSettings): ReportSettings {
  const offered = offeredSections(nodes);
  const sections = settings.sections.filter((name) => offered.includes(name));
  return sections.length > 0 ? { ...settings, sections } : settings;
}

function reportContent(
  data: ReportData,
  chosen: readonly CityRow[],
  locale: Locale,
  { settings, origin }: Pick<ReportContent, 'settings' | 'origin'>,
): ReportContent | null {
  const [cityA, cityB] = chosen;
  if (cityA === undefined || cityB === undefined) return null;
  const comparison = comparisonView(data, { locale, chosen, cityA, cityB, weights: null });
  const limits = limitsView(data, chosen, comparison.sharedRoles, locale);
  return {
    index: data.index.slug,
    settings,
    origin,
    comparison,
    limits,
    ...reportParts(data, { chosen, comparison, limits, settings, locale }),
    parameters: data.framework.parameters,
    livingPath: comparePath(
      locale,
      data.index.slug,
      chosen.map((city) => city.slug),
    ),
  };
}
