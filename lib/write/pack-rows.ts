import { LIST_MODELS, type ListModel, MODEL_OF_TABLE } from '../db/models';
import { normaliseSearchText } from '../evidence/search-text';
import type { Field } from '../pack/field';
import {
  ObservationColumns,
  type ObservationPiece,
  TEXT_COLUMNS,
} from '../pack/observation-columns';
import type { Rows } from '../pack/rows';
import { type AnyPack, type EvidenceRow, PACK_TABLES, type PackTableName } from '../pack/tables';
import type { LocalizedText } from '../text/localized';
import type { Cell, Target } from './row-inserter';

/** Rows for one database table; each row has a cell for each column. */
export type TableRows = Target & {
  readonly count: number;
  /**
   * The rows from one to before another. They may be made as they are walked, at each walk anew, and
   * one is good until the next.
   */
  readonly part: (from: number, to: number) => Iterable<readonly Cell[]>;
};

type AnyRow = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, Field<unknown>>>;

/** Every row of a pack, table by table, in an order in which one may refer to another. */
export function packRows(pack: AnyPack, packVersionId: number): TableRows[] {
  const names = Object.keys(PACK_TABLES) as PackTableName[];
  return names.flatMap((name) => {
    const rows: Rows<AnyRow> = pack[name];
    if (rows instanceof ObservationColumns) return [observationRows(rows, packVersionId)];
    const lists = LIST_MODELS.filter((list) => list.table === name);
    return [
      tableRows(pack, name, rows, packVersionId),
      ...lists.map((list) => listRows(list, rows, packVersionId)),
    ];
  });
}

function tableRows(
  pack: AnyPack,
  name: PackTableName,
  rows: Rows<AnyRow>,
  packVersionId: number,
): TableRows {
  const fields: Fields = PACK_TABLES[name].fields;
  const columns = Object.entries(fields).flatMap(([field, { kind }]) => columnsOf(field, kind));
  const isEvidence = name === 'evidence';
  const searchTexts = isEvidence ? evidenceSearchTexts(pack) : null;
  const cells = rows.map((row, place) => [
    packVersionId,
    place + 1,
    ...Object.entries(fields).flatMap(([field, { kind }]) => cellsOf(row[field], kind)),
    ...(searchTexts === null ? [] : [searchTexts[place] ?? '']),
  ]);
  return {
    model: MODEL_OF_TABLE[name],
    columns: ['packVersionId', 'rowNumber', ...columns, ...(isEvidence ? ['searchText'] : [])],
    count: cells.length,
    part: (from, to) => cells.slice(from, to),
  };
}

/** The rows of observations in columns, made one after the other. */
function observationRows(columns: ObservationColumns, packVersionId: number): TableRows {
  return {
    model: MODEL_OF_TABLE.observations,
    columns: ['packVersionId', 'rowNumber', 'value', ...TEXT_COLUMNS],
    count: columns.length,
    part: (from, to) => ({
      [Symbol.iterator]: () =>
        cellsOfObservations(columns, packVersionId, columns.pieces(from, to)),
    }),
  };
}

/** One row after the other in one and the same array. */
function* cellsOfObservations(
  columns: ObservationColumns,
  packVersionId: number,
  pieces: Iterable<ObservationPiece>,
): Generator<readonly Cell[]> {
  const row: Cell[] = [packVersionId];
  for (const { start, length, values, codes } of pieces) {
    const written = TEXT_COLUMNS.map((column) => ({
      codes: codes[column],
      texts: columns.texts[column].texts,
    }));
    for (let at = 0; at < length; at += 1) {
      row[1] = start + at + 1;
      row[2] = values[at] ?? Number.NaN;
      let place = 3;
      for (const column of written) {
        row[place] = column.texts[column.codes[at] ?? 0] ?? null;
        place += 1;
      }
      yield row;
    }
  }
}

function listRows(list: ListModel, rows: Rows<AnyRow>, packVersionId: number): TableRows {
  const parents = Object.entries(list.parent);
  const entries = rows.flatMap((row) => {
    const values = row[list.field] as readonly Cell[];
    const parent = parents.map(([, field]) => row[field] as Cell);
    return values.map((value, place) => [packVersionId, ...parent, place + 1, value]);
  });
  return {
    model: list.model,
    columns: ['packVersionId', ...parents.map(([column]) => column), 'position', list.value],
    count: entries.length,
    part: (from, to) => entries.slice(from, to),
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
function evidenceSearchTexts(pack: AnyPack): string[] {
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
