import { deflateSync, strToU8 } from 'fflate';
import type { Locale } from '../text/localized';
import { overviewPath } from './paths';
import {
  defaultReportSettings,
  REPORT_FIELDS,
  REPORT_SECTIONS,
  type ReportSettings,
} from './report-settings';

/** Parameters longer than this are packed. */
const LONGEST_PLAIN = 600;

/** The page on which a reader composes a report; with settings, filled in with them. */
export function reportComposerPath(
  locale: Locale,
  index: string,
  settings?: ReportSettings,
): string {
  const base = `${overviewPath(locale, index)}/report`;
  return settings === undefined ? base : `${base}?${writeReportQuery(settings)}`;
}

/** Where the form of the composer is sent without script; it redirects to the composer's address. */
export function reportFormPath(locale: Locale, index: string): string {
  return `${overviewPath(locale, index)}/report/compose`;
}

/**
 * The report itself: `/en/<index>/report/shanghai,silicon-valley/paper=letter&breaks=notes`. The
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
  const base = `${overviewPath(path, index)}/report/${settings.cities.join(',')}`;
  const parameters = writeParameters(settings, settings.language === 'both');
  return parameters === '' ? base : `${base}/${parameters}`;
}

/** The query under which the PDF, its preview and the composer are asked for. */
export function writeReportQuery(settings: ReportSettings): string {
  const cities = `${REPORT_FIELDS.cities}=${settings.cities.join(',')}`;
  const parameters = writeParameters(settings, true);
  return parameters === '' ? cities : `${cities}&${parameters}`;
}

function writeParameters(settings: ReportSettings, withLanguage: boolean): string {
  const plain = plainParameters(settings, withLanguage);
  if (plain.length <= LONGEST_PLAIN) return plain;
  return `${REPORT_FIELDS.packed}=${base64url(deflateSync(strToU8(plain), { level: 9 }))}`;
}

/** What differs from the standard report, in the order of the form. */
function plainParameters(settings: ReportSettings, withLanguage: boolean): string {
  const standard = defaultReportSettings(settings.cities, settings.language);
  const entries: [string, string][] = [];
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
  // Commas may stand in a path and in a query, and are easier to read.
  return new URLSearchParams(entries).toString().replaceAll('%2C', ',');
}

function base64url(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
