import { badQuery, parseFlavourQuery, parseTableFile } from '../../address/parse-api';
import type { RankingNotice } from '../../address/parse-ranking';
import { RANKING_FIELDS } from '../../address/ranking-options';
import { AppError } from '../../errors/app-error';
import { writeRows } from '../../pack/write-tables';
import { RANKING_FROM } from '../../views/ranking';
import { stripViews } from '../../views/ranking/charts';
import { viewCsv } from '../../views/view-csv';
import {
  comparisonTable,
  gapTable,
  rankingRowsTable,
  spreadTable,
  VIEW_TABLES,
  type ViewTable,
  type ViewTableName,
  whatIfTable,
} from '../../views/view-tables';
import type { Base } from '../base';
import { readRankingRows } from '../ranking';
import { readComparison } from './comparison';
import { readDoubtTable } from './doubt-tables';
import { readChangeParts } from './edition-change';
import { readEvidenceRows } from './evidence';
import { requireBase } from './require';
import { type TableDownload, tableDownload, type Written } from './table-file';
import { readWhatIfAnswer } from './what-if';

/**
 * A table as a page shows it, by the query of that page: a comparison under weights, a ranking as it
 * is sorted and filtered, the evidence that is found.
 *
 * @param file `<table>.csv` or `<table>.json`
 * @throws AppError `not-found` (no such index or table), `gone` (a city of an earlier edition) or
 *   `bad-request`, naming the parameter that cannot be used
 */
export async function readViewFile(
  index: string,
  file: string,
  query: URLSearchParams,
): Promise<TableDownload> {
  const base = await requireBase(index);
  const flavour = parseFlavourQuery(query);
  const parsed = parseTableFile(file);
  const name = VIEW_TABLES.find((one) => one === parsed?.table);
  if (parsed === null || name === undefined) throw new AppError('not-found', `no view ${file}`);
  return tableDownload(base, { ...parsed, flavour }, await tableOf(base, name, query));
}

async function tableOf(base: Base, name: ViewTableName, query: URLSearchParams): Promise<Written> {
  switch (name) {
    case 'comparison':
      return written(comparisonTable(await readComparison(base.index.slug, query)));
    case 'gaps':
      return written(gapTable(await readComparison(base.index.slug, query)));
    case 'evidence': {
      const rows = await readEvidenceRows(base, query);
      return { rows, csv: (flavour) => writeRows('evidence', rows, flavour) };
    }
    case 'what-if':
      return written(whatIfTable(await readWhatIfAnswer(base.index.slug, query)));
    case 'changes':
      return written(await readChangeParts(base.index.slug, query));
    case 'ranking':
    case 'spread': {
      const { table, cities } = await rankingOf(base, query);
      if (name === 'ranking') return written(rankingRowsTable(table, cities));
      return written(spreadTable(stripViews(table, () => '')));
    }
    default:
      return written(await readDoubtTable(base, name, query));
  }
}

/** The page leaves out what it cannot use and says so; a program is refused. */
async function rankingOf({ edition, cities }: Base, query: URLSearchParams) {
  if (cities.length < RANKING_FROM) throw new AppError('not-found', 'too few cities for a ranking');
  // A file has every page.
  const fields = RANKING_FIELDS.filter((field) => field !== 'page');
  const parameters = Object.fromEntries(fields.map((field) => [field, query.getAll(field)]));
  const found = await readRankingRows(edition, parameters, 'en');
  const [notice] = found.notices;
  if (notice !== undefined) throw badQuery(...faultOf(notice, query));
  return found;
}

function faultOf(notice: RankingNotice, query: URLSearchParams): [key: string, written: string] {
  const field = 'field' in notice ? notice.field : notice.kind === 'cut' ? 'text' : 'cities';
  return [field, query.getAll(field).join(', ')];
}

function written(table: ViewTable): Written {
  const { columns, rows } = table;
  return {
    rows: rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]]))),
    csv: (flavour) => viewCsv(table, flavour),
  };
}
