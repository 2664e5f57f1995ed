import { SCORES_TABLE } from '../../address/api-paths';
import { parseFlavourQuery, parseTableFile } from '../../address/parse-api';
import { readClient } from '../../db/client';
import { readPackVersion } from '../../db/pack-version';
import { storedScores } from '../../db/scores';
import { scoresCsv } from '../../edition/scores-csv';
import { AppError } from '../../errors/app-error';
import { tableNamed } from '../../pack/columns';
import { writeTable } from '../../pack/write-tables';
import type { Download } from './pack-archive';
import { requireEdition } from './require';

/**
 * A table of the current edition (or its scores) as CSV, for programs or for a spreadsheet.
 *
 * @param file `<table>.csv`
 * @throws AppError `not-found` (no such index or table) or `bad-request`
 */
export async function readTableFile(
  index: string,
  file: string,
  query: URLSearchParams,
): Promise<Download<string>> {
  const edition = await requireEdition(index);
  const flavour = parseFlavourQuery(query);
  const db = readClient();
  const name = parseTableFile(file);
  if (name === SCORES_TABLE) {
    return { name: file, content: scoresCsv(await storedScores(db, edition.id), flavour) };
  }
  const table = tableNamed(name ?? '');
  if (table === null) throw new AppError('not-found', `no table ${file}`);
  const { pack } = await readPackVersion(db, edition.packVersionId);
  return { name: file, content: writeTable(pack, table, flavour) };
}
