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

/** The scores of some cities of an index; none named: of all. */
export function scoresPath(index: string, cities: readonly string[] = []): string {
  const query = cities.length === 0 ? '' : `?cities=${cities.join(',')}`;
  return `${indexesPath()}/${index}/scores${query}`;
}

export function packArchivePath(index: string): string {
  return `${indexesPath()}/${index}/pack.zip`;
}

/** The current edition as an XLSX workbook, with texts in one language. */
export function workbookPath(index: string, locale: Locale): string {
  return `${indexesPath()}/${index}/workbook.xlsx?lang=${locale}`;
}

/** A table of the pack (or the scores) as a CSV file. */
export function tablePath(index: string, table: string, flavour: CsvFlavour = 'plain'): string {
  const query = flavour === 'plain' ? '' : `?for=${flavour}`;
  return `${indexesPath()}/${index}/tables/${table}.csv${query}`;
}

/** The same table as JSON. */
export function tableJsonPath(index: string, table: string): string {
  return `${indexesPath()}/${index}/tables/${table}.json`;
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

/** A picture of a comparison in one language, for link previews. */
export function comparisonPicturePath(
  index: string,
  locale: string,
  cities: readonly string[],
): string {
  return `${indexesPath()}/${index}/pictures/${locale}/${cities.join(',')}.png`;
}
