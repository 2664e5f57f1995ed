import type { ParsedReport } from '../address/parse-report';
import { MOST_CITIES_LISTED, overviewPath } from '../address/paths';
import { inOtherLocale, type ReportObstacle, reportObstacle } from '../address/report-form';
import type { ReportSection, ReportSettings } from '../address/report-settings';
import {
  reportComposerPath,
  reportDocumentPath,
  reportFormPath,
  writeReportQuery,
} from '../address/write-report';
import { driversOf, indicatorsBelow } from '../framework/query';
import type { Framework } from '../framework/types';
import { hasOnlyMeasures } from '../pack/only-measures';
import type { CityRow, IndexRow, NodeRow } from '../pack/tables';
import { otherLocale } from '../text/language-tag';
import type { Locale, LocalizedText } from '../text/localized';
import { type CompareNotice, noticesOf } from './compare/selection';
import { firstCities } from './evidence/marks';
import { foundCities } from './found-cities';
import { offeredSections } from './report/offered-sections';

/** A city that a report can be on. */
export type ComposerCity = {
  readonly slug: string;
  readonly name: LocalizedText;
  /** What is meant by the city. */
  readonly boundary: LocalizedText;
  readonly isChosen: boolean;
};

/** A driver that a report can tell of. */
export type ComposerDriver = {
  readonly slug: string;
  readonly name: LocalizedText;
  readonly indicators: number;
  readonly isChosen: boolean;
};

/** What a city was looked for by. */
export type CitySearch = {
  /** Empty: nothing was looked for. */
  readonly text: string;
  readonly found: number;
};

/** Of more cities that fit a name than this, the first are shown. */
export const MOST_FOUND = 20;

/** Everything that the composer of reports shows. */
export type ReportComposerView = {
  readonly index: Pick<IndexRow, 'slug' | 'title'>;
  readonly settings: ReportSettings;
  /**
   * The chosen ones first, in the order of the address: the first two are the pair compared. Then
   * all others or, of many, those that were looked for.
   */
  readonly cities: readonly ComposerCity[];
  /** How many cities the index has. */
  readonly cityCount: number;
  /** Null: each city has a box, and there is nothing to look for. */
  readonly search: CitySearch | null;
  /** The cities that links to other pages carry on: the chosen, else those the index opens with. */
  readonly shellCities: readonly string[];
  readonly drivers: readonly ComposerDriver[];
  /** Those that would not be empty. */
  readonly sections: readonly ReportSection[];
  /** Every indicator is measured: nothing is rated or coded. */
  readonly isMeasured: boolean;
  readonly notices: ParsedReport['notices'];
  readonly cityNotices: readonly CompareNotice[];
  /** Characters of the address that texts would have made; null: it was not too long. */
  readonly tooLong: number | null;
  /** Why there is no report yet; null: there is one. */
  readonly obstacle: ReportObstacle | null;
  /** The settings as the query under which the report's files are asked for. */
  readonly query: string;
  readonly documentHref: string;
  readonly formAction: string;
  /** The composer as it opens by itself. */
  readonly freshHref: string;
  readonly overviewHref: string;
  readonly switchHref: string;
};

type ComposerData = {
  readonly index: Pick<IndexRow, 'slug' | 'title'>;
  readonly cities: readonly CityRow[];
  readonly nodes: readonly NodeRow[];
  readonly framework: Framework;
};

type ComposerRequest = Pick<ParsedReport, 'settings' | 'cities' | 'notices'> & {
  readonly locale: Locale;
  readonly tooLong: number | null;
  /** The address says nothing: the composer in the other language starts from its own usual. */
  readonly isFresh: boolean;
  /** A name that a city is looked for by; empty: none. */
  readonly find: string;
};

/** Makes the view of the composer, its form filled in with the settings of an address. */
export function reportComposerView(
  data: ComposerData,
  { settings, locale, ...request }: ComposerRequest,
): ReportComposerView {
  const { slug } = data.index;
  const isSearched = data.cities.length > MOST_CITIES_LISTED;
  const others = isSearched ? foundCities(request.find, data.cities) : data.cities;
  return {
    index: data.index,
    settings,
    cities: cityChoices(
      data.cities,
      isSearched ? others.slice(0, MOST_FOUND) : others,
      settings.cities,
    ),
    cityCount: data.cities.length,
    search: isSearched ? { text: request.find, found: others.length } : null,
    shellCities: settings.cities.length < 2 ? firstCities(data.cities) : settings.cities,
    drivers: driverChoices(data, settings.drivers),
    sections: offeredSections(data.nodes),
    isMeasured: hasOnlyMeasures(data.nodes),
    notices: request.notices,
    cityNotices: noticesOf(request.cities, { kind: 'official' }),
    tooLong: request.tooLong,
    obstacle: reportObstacle(settings),
    query: writeReportQuery(settings),
    documentHref: reportDocumentPath(locale, slug, settings),
    formAction: reportFormPath(locale, slug),
    freshHref: reportComposerPath(locale, slug),
    overviewHref: overviewPath(locale, slug),
    switchHref: reportComposerPath(
      otherLocale(locale),
      slug,
      request.isFresh ? undefined : inOtherLocale(settings, locale),
    ),
  };
}

function cityChoices(
  cities: readonly CityRow[],
  offered: readonly CityRow[],
  chosen: readonly string[],
): readonly ComposerCity[] {
  const first = chosen.flatMap((slug) => cities.find((city) => city.slug === slug) ?? []);
  const others = offered.filter((city) => !chosen.includes(city.slug));
  return [...first, ...others].map(({ slug, name, boundary }) => ({
    slug,
    name,
    boundary,
    isChosen: chosen.includes(slug),
  }));
}

function driverChoices(
  { framework, nodes }: Pick<ComposerData, 'framework' | 'nodes'>,
  chosen: readonly string[] | null,
): readonly ComposerDriver[] {
  return driversOf(framework).map(({ slug }) => ({
    slug,
    name: nodes.find((node) => node.slug === slug)?.title ?? { en: slug },
    indicators: indicatorsBelow(framework, slug).length,
    isChosen: chosen === null || chosen.includes(slug),
  }));
}
