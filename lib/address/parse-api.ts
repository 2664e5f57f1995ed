import { z } from 'zod';
import { type ChartKind, CITY_CHARTS, INDEX_CHARTS } from '../charts/download/content';
import { AppError } from '../errors/app-error';
import type { CsvFlavour } from '../pack/csv';
import { LOCALES, type Locale } from '../text/localized';
import { ALL_CITIES } from './api-paths';
import { MOST_CITIES } from './paths';

const citiesSchema = z
  .string()
  .transform((list) => list.split(','))
  .pipe(z.array(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)));

const flavourSchema = z.enum(['plain', 'spreadsheet']).default('plain');

const languageSchema = z.enum(LOCALES).default('en');

/**
 * The cities that a query names: `?cities=shanghai,silicon-valley`. Of a repeated key the first
 * counts; keys that are not known are left alone.
 *
 * @returns null: the query names none, and means all
 * @throws AppError `bad-request`
 */
export function parseCitiesQuery(query: URLSearchParams): readonly string[] | null {
  const written = query.get('cities');
  return written === null ? null : [...new Set(parsed(citiesSchema, 'cities', written))];
}

/**
 * What a table is downloaded for: `?for=spreadsheet`; for programs else.
 *
 * @throws AppError `bad-request`
 */
export function parseFlavourQuery(query: URLSearchParams): CsvFlavour {
  return parsed(flavourSchema, 'for', query.get('for') ?? undefined);
}

/**
 * In which language a file is to be: `?lang=zh`; English else.
 *
 * @throws AppError `bad-request`
 */
export function parseLanguageQuery(query: URLSearchParams): Locale {
  return parsed(languageSchema, 'lang', query.get('lang') ?? undefined);
}

/** A table of the address by its name, and as what it is to be written. */
export type TableFile = { readonly table: string; readonly kind: 'csv' | 'json' };

/** The table in `<table>.csv` or `<table>.json`; null: the name of no such file. */
export function parseTableFile(file: string): TableFile | null {
  const [, table, kind] = /^([a-z0-9-]+)\.(csv|json)$/.exec(file) ?? [];
  if (table === undefined) return null;
  return { table, kind: kind === 'json' ? 'json' : 'csv' };
}

/**
 * The cities in `<city>,<city>.png`, each once and in that order, as many as can be compared.
 *
 * @returns null: the name of no picture
 */
export function parsePictureFile(file: string): readonly string[] | null {
  const cities = /^([a-z0-9,-]+)\.png$/.exec(file)?.[1]?.split(',') ?? [];
  if (cities.length < 2 || cities.length > MOST_CITIES) return null;
  return new Set(cities).size === cities.length ? cities : null;
}

/** A chart of a comparison, and as what it is to be drawn. */
export type ChartFile = {
  readonly kind: ChartKind;
  readonly cities: readonly string[];
  readonly format: 'svg' | 'png' | 'csv';
};

const chartFormatSchema = z.enum(['svg', 'png', 'csv']);

/** The chart in `<kind>/<city>,<city>.<format>`; null: the name of none. */
export function parseChartFile(kind: string, file: string): ChartFile | null {
  const at = file.lastIndexOf('.');
  const format = chartFormatSchema.safeParse(file.slice(at + 1));
  const name = file.slice(0, Math.max(at, 0));
  const ofIndex = INDEX_CHARTS.find((one) => one === kind);
  if (ofIndex !== undefined) {
    const isAll = name === ALL_CITIES && format.success;
    return isAll ? { kind: ofIndex, cities: [], format: format.data } : null;
  }
  const cities = parsePictureFile(`${name}.png`);
  const known = CITY_CHARTS.find((one) => one === kind);
  return format.success && cities && known ? { kind: known, cities, format: format.data } : null;
}

const LONGEST_SHOWN = 80;

function parsed<Value>(schema: z.ZodType<Value>, key: string, written: string | undefined): Value {
  const result = schema.safeParse(written);
  if (result.success) return result.data;
  throw badQuery(key, written ?? '');
}

/** A query that cannot be answered; the reason is what was written, so that it needs no words. */
export function badQuery(key: string, written: string): AppError {
  const reason = `${key}=${written.slice(0, LONGEST_SHOWN)}`;
  return new AppError('bad-request', `query ${reason}`, { reason, field: key });
}
