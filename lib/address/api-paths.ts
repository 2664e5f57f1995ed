import type { ChartKind } from '../charts/download/content';
import type { CsvFlavour } from '../pack/csv';
import type { Locale } from '../text/localized';

/*
 * Every address of the API is written here; reading its queries is parse-api.ts.
 */

/** Scores are no table of the pack, but are downloaded like one. */
export const SCORES_TABLE = 'scores';

export function indexesPath(): string {
  return '/api/v1/indexes';
}

/** One index: framework, parameters, points of view. */
export function indexPath(index: string): string {
  return `${indexesPath()}/${index}`;
}

/** The API as a document that programs read (OpenAPI 3.1). */
export function openApiPath(): string {
  return '/api/openapi.json';
}

export function apiCityPath(index: string, city: string): string {
  return `${indexPath(index)}/cities/${city}`;
}

export function apiSourcePath(index: string, source: string): string {
  return `${indexPath(index)}/sources/${source}`;
}

const RESOURCES = ['cities', 'scores', 'evidence', 'sources', 'events', 'editions', 'imports'];

/** What the API has of an index, by name. */
export function resourcePaths(index: string): Readonly<Record<string, string>> {
  const paths = RESOURCES.map((name) => [name, `${indexPath(index)}/${name}`]);
  return { ...Object.fromEntries(paths), pack: packArchivePath(index) };
}

/** Two to six cities compared; weights as the address of the page has them. */
export function apiComparisonPath(index: string, cities: readonly string[], weights = ''): string {
  const query = weights === '' ? '' : `&weights=${weights}`;
  return `${indexPath(index)}/comparison?cities=${cities.join(',')}${query}`;
}

/** How sure the order of an index is. */
export function apiRobustnessPath(index: string): string {
  return `${indexPath(index)}/robustness`;
}

/** The scores of some cities of an index; none named: of all. */
export function scoresPath(index: string, cities: readonly string[] = []): string {
  const query = cities.length === 0 ? '' : `?cities=${cities.join(',')}`;
  return `${indexesPath()}/${index}/scores${query}`;
}

/** The pack of an edition (its hash); of the current one where none is named. */
export function packArchivePath(index: string, edition?: string): string {
  const query = edition === undefined ? '' : `?edition=${edition}`;
  return `${indexesPath()}/${index}/pack.zip${query}`;
}

/** The current edition as an XLSX workbook, with texts in one language. */
export function workbookPath(index: string, locale: Locale): string {
  return `${indexesPath()}/${index}/workbook.xlsx?lang=${locale}`;
}

/** A table of the pack (or the scores) as a CSV file; of an edition by its hash, or the current one. */
export function tablePath(
  index: string,
  table: string,
  flavour: CsvFlavour = 'plain',
  edition?: string,
): string {
  const wanted = [
    ...(flavour === 'plain' ? [] : [`for=${flavour}`]),
    ...(edition === undefined ? [] : [`edition=${edition}`]),
  ];
  const query = wanted.length === 0 ? '' : `?${wanted.join('&')}`;
  return `${indexesPath()}/${index}/tables/${table}.csv${query}`;
}

/** The same table as JSON. */
export function tableJsonPath(index: string, table: string): string {
  return `${indexesPath()}/${index}/tables/${table}.json`;
}

/**
 * What a page shows as a table.
 *
 * @param query that of the page, without a question mark; empty: none
 */
export function viewPath(
  index: string,
  view: string,
  kind: 'csv' | 'json',
  query: string,
  flavour: CsvFlavour = 'plain',
): string {
  const wanted = flavour === 'plain' ? [] : [`for=${flavour}`];
  const all = [...(query === '' ? [] : [query]), ...wanted].join('&');
  return `${indexPath(index)}/views/${view}.${kind}${all === '' ? '' : `?${all}`}`;
}

/** Whether the process answers at all. */
export function livePath(): string {
  return '/api/health/live';
}

/** Whether readers can be answered: database, edition, build. */
export function readyPath(): string {
  return '/api/health/ready';
}

/** Figures in the text format of Prometheus, where they are switched on. */
export function metricsPath(): string {
  return '/api/metrics';
}

/** The report as a file; `query` as writeReportQuery gives it. */
export function reportFilePath(index: string, kind: 'pdf' | 'png', query: string): string {
  return `${indexesPath()}/${index}/report.${kind}?${query}`;
}

/** How far the making of that file is, as server-sent events; closing it gives the file up. */
export function reportProgressPath(index: string, query: string): string {
  return `${indexesPath()}/${index}/report/progress?${query}`;
}

/** Stands for the cities in the name of a chart of a whole index. */
export const ALL_CITIES = 'all';

/**
 * A chart of some cities (or, with none named, of an index) as a file: `svg`, `png` (twice the
 * pixels), or `csv` (its numbers).
 *
 * @param query what of it is asked for, without a question mark; empty: as its page opens
 */
export function chartPath(
  index: string,
  locale: string,
  kind: ChartKind,
  cities: readonly string[],
  format: 'svg' | 'png' | 'csv',
  query = '',
): string {
  const file = `${cities.join(',') || ALL_CITIES}.${format}`;
  return `${indexPath(index)}/charts/${locale}/${kind}/${file}${query === '' ? '' : `?${query}`}`;
}

/** A picture of a comparison in one language, for link previews. */
export function comparisonPicturePath(
  index: string,
  locale: string,
  cities: readonly string[],
): string {
  return `${indexesPath()}/${index}/pictures/${locale}/${cities.join(',')}.png`;
}
