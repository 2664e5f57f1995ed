import { LIST_MODELS, type ListModel, MODEL_OF_TABLE } from '../db/models';
import { normaliseSearchText } from '../evidence/search-text';
import type { Field } from '../pack/field';
import { type EvidenceRow, PACK_TABLES, type Pack, type PackTableName } from '../pack/tables';
import type { LocalizedText } from '../text/localized';

/** A value as the database takes it. */
export type Cell = string | number | null;

/** Rows for one database table; each row has a cell for each column. */
export type TableRows = {
  readonly model: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

type AnyRow = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, Field<unknown>>>;

/** Every row of a pack, table by table, in an order in which one may refer to another. */
export function packRows(pack: Pack, packVersionId: number): TableRows[] {
  const names = Object.keys(PACK_TABLES) as PackTableName[];
  return names.flatMap((name) => {
    const rows: readonly AnyRow[] = pack[name];
    const lists = LIST_MODELS.filter((list) => list.table === name);
    return [
      tableRows(pack, name, rows, packVersionId),
      ...lists.map((list) => listRows(list, rows, packVersionId)),
    ];
  });
}

function tableRows(
  pack: Pack,
  name: PackTableName,
  rows: readonly AnyRow[],
  packVersionId: number,
): TableRows {
  const fields: Fields = PACK_TABLES[name].fields;
  const columns = Object.entries(fields).flatMap(([field, { kind }]) => columnsOf(field, kind));
  const isEvidence = name === 'evidence';
  const searchTexts = isEvidence ? evidenceSearchTexts(pack) : null;
  return {
    model: MODEL_OF_TABLE[name],
    columns: ['packVersionId', 'rowNumber', ...columns, ...(isEvidence ? ['searchText'] : [])],
    rows: rows.map((row, place) => [
      packVersionId,
      place + 1,
      ...Object.entries(fields).flatMap(([field, { kind }]) => cellsOf(row[field], kind)),
      ...(searchTexts === null ? [] : [searchTexts[place] ?? '']),
    ]),
  };
}

function listRows(list: ListModel, rows: readonly AnyRow[], packVersionId: number): TableRows {
  const parents = Object.entries(list.parent);
  const entries = rows.flatMap((row) => {
    const values = row[list.field] as readonly Cell[];
    const parent = parents.map(([, field]) => row[field] as Cell);
    return values.map((value, place) => [packVersionId, ...parent, place + 1, value]);
  });
  return {
    model: list.model,
    columns: ['packVersionId', ...parents.map(([column]) => column), 'position', list.value],
    rows: entries,
  };
}

function columnsOf(field: string, kind: Field<unknown>['kind']): string[] {
  if (kind === 'list') return [];
  return kind === 'localized' ? [`${field}En`, `${field}Zh`] : [field];
}

function cellsOf(value: unknown, kind: Field<unknown>['kind']): Cell[] {
  if (kind === 'list') return [];
  if (kind !== 'localized') return [value as Cell];
  const text = value as LocalizedText | null;
  return [text?.en ?? null, text?.zh ?? null];
}

/**
 * What each piece of evidence is found by, in both languages: its claim, who speaks, the passage
 * it was drawn from and the organizations it names.
 */
function evidenceSearchTexts(pack: Pack): string[] {
  const passages = new Map(
    pack.passages.map((row) => [`${row.source}#${row.number}`, row.paraphrase]),
  );
  const names = new Map(pack.organizations.map((row) => [row.slug, row.name]));
  const textsOf = (row: EvidenceRow) => [
    row.claim,
    row.witnessNote,
    passages.get(`${row.source}#${row.passage}`),
    ...row.organizations.map((slug) => names.get(slug)),
  ];
  return pack.evidence.map((row) => {
    const texts = textsOf(row).flatMap((text) => [text?.en ?? '', text?.zh ?? '']);
    return normaliseSearchText(texts.join(' '));
  });
}
