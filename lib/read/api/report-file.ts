import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { badQuery } from '../../address/parse-api';
import { type ParsedReport, parseReportQuery } from '../../address/parse-report';
import { REPORT_FIELDS, type ReportSettings } from '../../address/report-settings';
import { reportDocumentPath, writeReportQuery } from '../../address/write-report';
import { environment, isDevelopment, publicOrigin } from '../../env';
import { AppError } from '../../errors/app-error';
import { formatList } from '../../format';
import { ownOrigin } from '../../http/own-address';
import { translator } from '../../i18n/translator';
import { reportFileName } from '../../print/file-name';
import { canPrint } from '../../print/find-chromium';
import type { ReportToPrint } from '../../print/print-report';
import type { ReportFile, ReportFileKind } from '../../print/report-file';
import { printedReport } from '../../print/reports';
import { languageTag } from '../../text/language-tag';
import { type Locale, shownText } from '../../text/localized';
import type { Base } from '../base';
import { reportOffer } from '../report-offer';
import { requireBase } from './require';

/** An address of the API without a language means this one, whoever asks. */
const LANGUAGE: Locale = 'en';

/**
 * The report that a query asks for. Where the page leaves out what it cannot use, this refuses.
 *
 * @throws AppError `not-found`, `bad-request`, `address-too-long` or `chromium-missing`
 */
export async function readReportFile(
  index: string,
  kind: ReportFileKind,
  query: string,
): Promise<ReportFile> {
  const base = await requireBase(index);
  const settings = strictly(parseReportQuery(query, reportOffer(base), LANGUAGE));
  if (!(await canPrint())) throw new AppError('chromium-missing', 'no Chromium on this machine');
  const locale = settings.language === 'both' ? LANGUAGE : settings.language;
  const canonical = writeReportQuery(settings);
  const report = reportToPrint(base, settings, locale);
  const key = [base.edition.hash, index, report.publicOrigin, builtVersion(), canonical].join(' ');
  return {
    name: reportFileName(report.information.title, base.edition.label, kind),
    tag: `"${createHash('sha256').update(`${kind} ${key}`).digest('base64url').slice(0, 27)}"`,
    query: canonical,
    make: async (interest) => (await printedReport(key, kind, report, interest))[kind],
  };
}

/** @throws AppError `bad-request`, naming the first parameter that cannot be used as it stands */
function strictly({ settings, cities, notices }: ParsedReport): ReportSettings {
  const [notice] = notices;
  const wrong = [...cities.unknown, ...cities.tooMany];
  if (wrong.length > 0) throw badQuery(REPORT_FIELDS.cities, wrong.join(','));
  if (cities.known.length < 2) throw badQuery(REPORT_FIELDS.cities, cities.known.join(','));
  if (notice !== undefined) throw badQuery(notice.parameter, notice.part);
  return settings;
}

function reportToPrint(base: Base, settings: ReportSettings, locale: Locale): ReportToPrint {
  const { index, edition } = base;
  const own = ownOrigin();
  if (own === null) throw new AppError('report-failed', 'where this server listens is not known');
  const label = translator(locale, 'report')('edition', { label: edition.label });
  const indexTitle = shownText(index.title, locale).text;
  return {
    ownOrigin: own,
    publicOrigin: publicOrigin(environment()),
    documentPath: reportDocumentPath(locale, index.slug, settings),
    information: {
      title: titleOf(base, settings, locale),
      author: [settings.author, settings.organisation].filter((one) => one !== '').join(', '),
      subject: `${indexTitle} · ${label}`,
      keywords: [...cityNames(base, settings, locale), indexTitle],
      language: languageTag(locale),
      date: edition.publishedAt,
    },
  };
}

function titleOf(base: Base, settings: ReportSettings, locale: Locale): string {
  if (settings.title !== '') return settings.title;
  const cities = formatList(cityNames(base, settings, locale), locale);
  return translator(locale, 'report')('title', { cities });
}

function cityNames(base: Base, { cities }: ReportSettings, locale: Locale): readonly string[] {
  return cities.flatMap((slug) => {
    const city = base.cities.find((one) => one.slug === slug);
    return city === undefined ? [] : [shownText(city.name, locale).text];
  });
}

const BUILD = '.next/BUILD_ID';
const MINUTE = 60_000;

let build: string | null = null;

/** What the look of a report depends on beside its settings. In development it changes any time. */
function builtVersion(): string {
  if (isDevelopment()) return `development ${Math.floor(Date.now() / MINUTE)}`;
  build ??= existsSync(BUILD) ? readFileSync(BUILD, 'utf8') : 'none';
  return build;
}
