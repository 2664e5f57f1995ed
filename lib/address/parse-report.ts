import { AppError } from '../errors/app-error';
import type { Locale } from '../text/localized';
import { decoded, type ParsedCities, parseCities } from './parse-compare';
import { firstValues, type ReportNotice, readerOf } from './read-report-values';
import { LONGEST_ADDRESS, LONGEST_REPORT_TEXT } from './report-limits';
import {
  defaultReportSettings,
  REPORT_FIELDS,
  REPORT_LANGUAGES,
  REPORT_PAPERS,
  REPORT_REFERENCES,
  REPORT_SECTIONS,
  type ReportLanguage,
  type ReportSettings,
} from './report-settings';
import { wellFormed } from './report-text';

export type { ReportNotice } from './read-report-values';

/** What the index has that a report can be on: slugs. */
export type ReportOffer = {
  readonly cities: readonly string[];
  readonly drivers: readonly string[];
};

export type ParsedReport = {
  readonly settings: ReportSettings;
  readonly cities: ParsedCities;
  readonly notices: readonly ReportNotice[];
};

/**
 * Reads a report's settings from a query, as writeReportQuery writes it. What cannot be used is
 * left out and named; keys that are not known are ignored.
 *
 * @param fallback the language where the query names none
 * @throws AppError `address-too-long`
 */
export function parseReportQuery(
  query: string,
  offer: ReportOffer,
  fallback: Locale,
): ParsedReport {
  checkLength(query.length);
  const cities = new URLSearchParams(query).get(REPORT_FIELDS.cities) ?? '';
  return parsed(cities, query, offer, { usual: fallback, among: REPORT_LANGUAGES });
}

/**
 * Reads a report's settings from the path of its document, whose language is that of a report in
 * one language.
 *
 * @param path its segments as the page is given them, percent-encoded or not
 * @throws AppError `address-too-long`
 */
export function parseReportPath(
  path: { readonly cities: string; readonly settings?: readonly string[] },
  offer: ReportOffer,
  locale: Locale,
): ParsedReport {
  const segment = wellFormed((path.settings ?? []).map(decoded).join('/'));
  // As long as it stands in the address bar, whatever the framework made of it on the way.
  checkLength(encodeURI(`${wellFormed(decoded(path.cities))}/${segment}`).length);
  return parsed(path.cities, segment, offer, { usual: locale, among: [locale, 'both'] });
}

type Languages = { readonly usual: Locale; readonly among: readonly ReportLanguage[] };

function parsed(
  cityList: string,
  query: string,
  offer: ReportOffer,
  languages: Languages,
): ParsedReport {
  const notices: ReportNotice[] = [];
  const values = firstValues(query, notices);
  const read = readerOf(values, notices);
  const cities = parseCities(cityList, offer.cities);
  const language = read.option(REPORT_FIELDS.language, languages.among, languages.usual);
  const standard = defaultReportSettings(cities.known, language);
  const drivers = read.list(REPORT_FIELDS.drivers, offer.drivers);
  const sections = read.list(REPORT_FIELDS.sections, REPORT_SECTIONS);
  const notes = REPORT_SECTIONS.map(
    (section) =>
      [
        section,
        read.text(`${REPORT_FIELDS.notePrefix}${section}`, LONGEST_REPORT_TEXT.note),
      ] as const,
  );
  const settings: ReportSettings = {
    cities: cities.known,
    drivers: [0, offer.drivers.length].includes(drivers.length) ? null : drivers,
    sections: sections.length === 0 ? standard.sections : sections,
    language,
    paper: read.option(REPORT_FIELDS.paper, REPORT_PAPERS, standard.paper),
    colour: read.option(REPORT_FIELDS.colour, ['yes', 'no'], 'yes') === 'yes',
    references: read.option(REPORT_FIELDS.references, REPORT_REFERENCES, standard.references),
    title: read.line(REPORT_FIELDS.title, LONGEST_REPORT_TEXT.title),
    author: read.line(REPORT_FIELDS.author, LONGEST_REPORT_TEXT.author),
    organisation: read.line(REPORT_FIELDS.organisation, LONGEST_REPORT_TEXT.organisation),
    date: read.date(REPORT_FIELDS.date),
    introduction: read.text(REPORT_FIELDS.introduction, LONGEST_REPORT_TEXT.introduction),
    notes: Object.fromEntries(notes.filter(([, text]) => text !== '')),
    breaks: read.list(REPORT_FIELDS.breaks, REPORT_SECTIONS),
  };
  return { settings, cities, notices };
}

function checkLength(length: number) {
  if (length <= LONGEST_ADDRESS) return;
  throw new AppError('address-too-long', `report address of ${length} characters`, {
    length,
    most: LONGEST_ADDRESS,
  });
}
