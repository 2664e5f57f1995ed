import { SCORES_TABLE } from '../../address/api-paths';
import { parseFlavourQuery, parseTableFile } from '../../address/parse-api';
import { readClient } from '../../db/client';
import { readPackVersion } from '../../db/pack-version';
import { roundScore } from '../../edition/round-score';
import { scoresCsv } from '../../edition/scores-csv';
import { AppError } from '../../errors/app-error';
import { tableNamed } from '../../pack/columns';
import type { CsvFlavour } from '../../pack/csv';
import { writeTable } from '../../pack/write-tables';
import { rowsOfCities, tableAnswer } from '../../views/api/table';
import type { Base } from '../base';
import type { Download } from './pack-archive';
import { requireCities, requireNamedBase } from './require';

/** A table as a file. */
export type TableDownload = Download<string> & { readonly mediaType: string };

/** A table that can be written in either way. */
export type Written = {
  readonly rows: readonly object[];
  readonly csv: (flavour: CsvFlavour) => string;
};

/**
 * A table of the current edition (or its scores): CSV for programs or for a spreadsheet, or JSON.
 * `?cities=` leaves out what is of other cities, `?edition=` names another edition by its hash.
 *
 * @param file `<table>.csv` or `<table>.json`
 * @throws AppError `not-found` (no such index or table) or `bad-request`
 */
export async function readTableFile(
  index: string,
  file: string,
  query: URLSearchParams,
): Promise<TableDownload> {
  const base = await requireNamedBase(index, query);
  const flavour = parseFlavourQuery(query);
  const cities = requireCities(base, query);
  const parsed = parseTableFile(file);
  const written = parsed && (await tableOfEdition(base, parsed.table, cities));
  if (parsed === null || written === null) throw new AppError('not-found', `no table ${file}`);
  return tableDownload(base, { ...parsed, flavour }, written);
}

type Wanted = {
  readonly table: string;
  readonly kind: 'csv' | 'json';
  readonly flavour: CsvFlavour;
};

/** A table as the file that is wanted. */
export function tableDownload(
  { index, edition }: Pick<Base, 'index' | 'edition'>,
  { table, kind, flavour }: Wanted,
  written: Written,
): TableDownload {
  const name = `${table}.${kind}`;
  if (kind === 'csv') {
    return { name, content: written.csv(flavour), mediaType: 'text/csv; charset=utf-8' };
  }
  const answer = tableAnswer({ index: index.slug, edition, table, rows: written.rows });
  const content = JSON.stringify(answer);
  return { name, content, mediaType: 'application/json; charset=utf-8' };
}

async function tableOfEdition(
  base: Base,
  name: string,
  cities: readonly string[] | null,
): Promise<Written | null> {
  if (name === SCORES_TABLE) {
    const rows = rowsOfCities(base.scores.rows, cities);
    const csv: Written['csv'] = (flavour) => scoresCsv({ ...base.scores, rows }, flavour);
    return { rows: rows.map(roundScore), csv };
  }
  const table = tableNamed(name);
  if (table === null) return null;
  const { pack } = await readPackVersion(readClient(), base.edition.packVersionId);
  const rows = rowsOfCities<object>([...pack[table]], cities);
  return { rows, csv: (flavour) => writeTable({ ...pack, [table]: rows }, table, flavour) };
}
