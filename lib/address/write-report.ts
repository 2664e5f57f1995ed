import type { Locale } from '../text/localized';
import { packParameters } from './packed-parameters';
import { NO_CITIES, overviewPath } from './paths';
import {
  defaultReportSettings,
  REPORT_FIELDS,
  REPORT_SECTIONS,
  type ReportSettings,
} from './report-settings';

/** Parameters longer than this are packed. */
const LONGEST_PLAIN = 600;

/**
 * What makes a path ambiguous or long: the framework decodes a segment before a page sees it, so
 * that an encoded `&` becomes one that parts parameters. Such parameters are packed.
 */
const UNSAFE_IN_PATH = /[%+/\\?#\p{C}]/u;

/**
 * The page on which a reader composes a report; with settings, filled in with them. A report in the
 * page's own language does not name it, and so follows the reader into the other.
 */
export function reportComposerPath(
  locale: Locale,
  index: string,
  settings?: ReportSettings,
): string {
  const base = `${overviewPath(locale, index)}/report`;
  if (settings === undefined) return base;
  return `${base}?${writeQuery(settings, settings.language !== locale)}`;
}

/** Where the form of the composer is sent without script; it redirects to the composer's address. */
export function reportFormPath(locale: Locale, index: string): string {
  return `${overviewPath(locale, index)}/report/compose`;
}

/**
 * The report itself: `/en/<index>/report/shanghai,silicon-valley/paper=letter&breaks=method`. The
 * language of a report in one language is that of the path.
 *
 * @param locale the language of what stands around a report in both languages
 */
export function reportDocumentPath(
  locale: Locale,
  index: string,
  settings: ReportSettings,
): string {
  const path = settings.language === 'both' ? locale : settings.language;
  const base = `${overviewPath(path, index)}/report/${writeCities(settings)}`;
  const parameters = writeSegment(entriesOf(settings, settings.language === 'both'));
  return parameters === '' ? base : `${base}/${parameters}`;
}

/** The query under which the PDF and its preview are asked for. */
export function writeReportQuery(settings: ReportSettings): string {
  return writeQuery(settings, true);
}

function writeQuery(settings: ReportSettings, withLanguage: boolean): string {
  const cities = `${REPORT_FIELDS.cities}=${writeCities(settings)}`;
  const entries = entriesOf(settings, withLanguage);
  if (entries.length === 0) return cities;
  // Commas may stand in a query, and are easier to read.
  const plain = new URLSearchParams(entries).toString().replaceAll('%2C', ',');
  return `${cities}&${plain.length <= LONGEST_PLAIN ? plain : packed(entries)}`;
}

function writeCities({ cities }: ReportSettings): string {
  return cities.length === 0 ? NO_CITIES : cities.join(',');
}

function writeSegment(entries: readonly Entry[]): string {
  const parameters = unencoded(entries);
  const segment = UNSAFE_IN_PATH.test(parameters) ? null : encodeURI(parameters);
  return segment !== null && segment.length <= LONGEST_PLAIN ? segment : packed(entries);
}

function packed(entries: readonly Entry[]): string {
  return `${REPORT_FIELDS.packed}=${packParameters(unencoded(entries))}`;
}

/** A query in which only what parts a query is encoded: packed, Chinese is a third shorter so. */
function unencoded(entries: readonly Entry[]): string {
  return entries
    .map(([name, value]) => `${name}=${value.replaceAll(/[%&+]/g, encodeURIComponent)}`)
    .join('&');
}

type Entry = [name: string, value: string];

/** What differs from the standard report, in the order of the form. */
function entriesOf(settings: ReportSettings, withLanguage: boolean): Entry[] {
  const standard = defaultReportSettings(settings.cities, settings.language);
  const entries: Entry[] = [];
  const add = (name: string, value: string, usual: string) => {
    if (value !== usual) entries.push([name, value]);
  };
  add(REPORT_FIELDS.drivers, settings.drivers?.join(',') ?? '', '');
  add(REPORT_FIELDS.sections, settings.sections.join(','), standard.sections.join(','));
  if (withLanguage) add(REPORT_FIELDS.language, settings.language, '');
  add(REPORT_FIELDS.paper, settings.paper, standard.paper);
  add(REPORT_FIELDS.colour, settings.colour ? 'yes' : 'no', 'yes');
  add(REPORT_FIELDS.references, settings.references, standard.references);
  add(REPORT_FIELDS.title, settings.title, '');
  add(REPORT_FIELDS.author, settings.author, '');
  add(REPORT_FIELDS.organisation, settings.organisation, '');
  add(REPORT_FIELDS.date, settings.date, '');
  add(REPORT_FIELDS.introduction, settings.introduction, '');
  for (const section of REPORT_SECTIONS) {
    add(`${REPORT_FIELDS.notePrefix}${section}`, settings.notes[section] ?? '', '');
  }
  add(REPORT_FIELDS.breaks, settings.breaks.join(','), '');
  return entries;
}
