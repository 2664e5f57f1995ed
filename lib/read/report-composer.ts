import { z } from 'zod';
import { LONGEST_NAME } from '../address/parse-ranking';
import { type ParsedReport, parseReportQuery, type ReportOffer } from '../address/parse-report';
import { MOST_CITIES_LISTED, overviewPath } from '../address/paths';
import {
  FIND_CITY_FIELD,
  reportSettingsFromForm,
  TOO_LONG_FIELD,
  withoutTexts,
} from '../address/report-form';
import { LONGEST_ADDRESS } from '../address/report-limits';
import { REPORT_FIELDS } from '../address/report-settings';
import { reportComposerPath, writeReportQuery } from '../address/write-report';
import type { CurrentEdition } from '../db/editions';
import { isAppError } from '../errors/app-error';
import { canPrint } from '../print/find-chromium';
import type { Locale } from '../text/localized';
import { foundCities } from '../views/found-cities';
import { type ReportComposerView, reportComposerView } from '../views/report-composer';
import { readBase } from './base';
import { reportOffer } from './report-offer';

export type ReportComposerPage = {
  readonly edition: CurrentEdition;
  readonly view: ReportComposerView;
  /** Whether this server can make PDF files. */
  readonly canPrint: boolean;
};

/** The query of an address as Next hands it over: a repeated key has several values. */
type SearchParameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The composer of reports, its form filled in with what an address says. An address without cities
 * means the first two; one that is too long is told of and not read.
 *
 * @returns null if there is no such index
 */
export async function readReportComposer(
  parameters: SearchParameters,
  index: string,
  locale: Locale,
): Promise<ReportComposerPage | null> {
  const base = await readBase(index);
  if (base === null) return null;
  const offer = reportOffer(base);
  const query = queryOf(parameters);
  const read = readQuery(withCities(query, offer), offer, locale);
  const find = nameIn(query);
  const request = { ...read, locale, isFresh: query.size === 0, find };
  return {
    edition: base.edition,
    view: reportComposerView(base, request),
    canPrint: await canPrint(),
  };
}

/**
 * Where a form of the composer that was sent is redirected to: the composer at the short address of
 * its settings, with the city that is looked for by name, or those whose names fit. Texts for which no address is long enough are left out, and their length is told.
 */
export async function readComposerPath(
  form: URLSearchParams,
  locale: Locale,
  index: string,
): Promise<string> {
  const base = await readBase(index);
  if (base === null) return overviewPath(locale, encodeURIComponent(index));
  const find = base.cities.length > MOST_CITIES_LISTED ? nameIn(form) : '';
  const found = foundCities(find, base.cities);
  const [city] = found.length === 1 ? found : [];
  const fields = city === undefined ? form : [...form, [REPORT_FIELDS.cities, city.slug] as const];
  const settings = reportSettingsFromForm(fields, { ...reportOffer(base), locale });
  const { length } = writeReportQuery(settings);
  if (length <= LONGEST_ADDRESS) {
    const path = reportComposerPath(locale, index, settings);
    return find === '' || city !== undefined
      ? path
      : `${path}&${FIND_CITY_FIELD}=${encodeURIComponent(find)}#cities`;
  }
  const path = reportComposerPath(locale, index, withoutTexts(settings));
  return `${path}&${TOO_LONG_FIELD}=${length}`;
}

/** The name that a city is looked for by, no longer than names are. */
function nameIn(fields: URLSearchParams): string {
  const written = fields.get(FIND_CITY_FIELD)?.trim() ?? '';
  return Array.from(written).slice(0, LONGEST_NAME).join('');
}

function queryOf(parameters: SearchParameters): URLSearchParams {
  return new URLSearchParams(
    Object.entries(parameters).flatMap(([name, value]) =>
      (typeof value === 'string' ? [value] : (value ?? [])).map((one) => [name, one]),
    ),
  );
}

function withCities(query: URLSearchParams, offer: ReportOffer): URLSearchParams {
  if (query.has(REPORT_FIELDS.cities)) return query;
  return new URLSearchParams([[REPORT_FIELDS.cities, firstTwo(offer)], ...query]);
}

function firstTwo(offer: ReportOffer): string {
  return offer.cities.slice(0, 2).join(',');
}

const lengthSchema = z.coerce.number().int().min(LONGEST_ADDRESS).max(1_000_000);

type Read = ParsedReport & { readonly tooLong: number | null };

function readQuery(query: URLSearchParams, offer: ReportOffer, locale: Locale): Read {
  try {
    // Next has decoded the query; commas were plain in it.
    const written = query.toString().replaceAll('%2C', ',');
    const told = lengthSchema.safeParse(query.get(TOO_LONG_FIELD));
    return { ...parseReportQuery(written, offer, locale), tooLong: told.data ?? null };
  } catch (thrown) {
    if (!isAppError(thrown) || thrown.code !== 'address-too-long') throw thrown;
    const usual = `${REPORT_FIELDS.cities}=${firstTwo(offer)}`;
    const length = Number(thrown.values.length);
    return { ...parseReportQuery(usual, offer, locale), tooLong: length };
  }
}
