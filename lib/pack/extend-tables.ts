import { columnsOf, PACK_TABLE_NAMES, tableOf } from './columns';
import {
  DESCRIPTOR_FILE,
  EXTENDS_KEY,
  type Extended,
  type PackageDetails,
} from './descriptor-schema';
import { type Fault, faultAt } from './fault';
import type { ReadRow } from './read-row';
import type { ReadTable } from './read-table';
import type { AnyPack, PackTableName } from './tables';

/** The edition of an index that a pack extends, as it is published. */
export type ExtendedEdition = {
  readonly index: string;
  readonly hash: string;
  readonly label: string;
  readonly pack: AnyPack;
  readonly details: PackageDetails;
};

/** The header is row 1. */
const FIRST_DATA_ROW = 2;
/** The fewest digits of a hash that name an edition. */
const SHORTEST_HASH = 8;

/**
 * The tables of an edition with those of a pack laid over it, row by row: a row with the key of one
 * that is there takes its place, every other is added at the end. The rows of the edition keep
 * their place in its own tables, so that a fault in one of them is found.
 */
export function extendTables(
  edition: ExtendedEdition,
  tables: readonly ReadTable[],
): readonly ReadTable[] {
  return PACK_TABLE_NAMES.map((name) => {
    const own = tables.find((table) => table.name === name);
    const before = rowsOf(edition, name);
    if (own === undefined) return untouched(name, before);
    const places = new Map(before.map((row, at) => [keyOf(name, row), at]));
    const rows = [...before];
    own.rows.forEach((read) => {
      const row = { ...read, origin: { file: own.file, row: read.row } };
      const key = keyOf(name, row);
      const at = places.get(key);
      // A second row with the same key stays, and is a fault as in any pack.
      places.delete(key);
      if (at === undefined) rows.push(row);
      else rows[at] = row;
    });
    return { ...own, rows: rows.map((row, at) => ({ ...row, row: at + FIRST_DATA_ROW })) };
  });
}

/** Why a pack cannot be laid over an edition. @param edition null: the index is not published */
export function extensionFaults(
  extended: Extended,
  edition: ExtendedEdition | null,
  tables: readonly ReadTable[],
): readonly Fault[] {
  const place = { file: DESCRIPTOR_FILE, field: EXTENDS_KEY };
  const { index } = extended;
  if (edition === null) return [faultAt(place, 'extendedUnknown', { index })];
  const named = extended.edition;
  const { label, hash } = edition;
  const isNamed =
    named === null ||
    named === label ||
    (named.length >= SHORTEST_HASH && hash.startsWith(named.toLowerCase()));
  const moved = { index, edition: named ?? '', current: label };
  const rows = tables.find(({ name }) => name === 'index');
  const others = rows?.rows.filter(({ values }) => values.slug !== index) ?? [];
  return [
    ...(isNamed ? [] : [faultAt(place, 'extendedMoved', moved)]),
    ...others.map(({ row, values }) =>
      faultAt({ file: rows?.file ?? '', row, field: 'slug' }, 'extendedOther', {
        index,
        other: String(values.slug ?? ''),
      }),
    ),
  ];
}

/** What an extended edition says of itself: licences and contributors of both, each once. */
export function extendDetails(before: PackageDetails, own: PackageDetails): PackageDetails {
  const both = <Entry>(one: readonly Entry[] = [], other: readonly Entry[] = []): Entry[] => {
    const known = new Set(one.map((entry) => JSON.stringify(entry)));
    return [...one, ...other.filter((entry) => !known.has(JSON.stringify(entry)))];
  };
  const licenses = both(before.licenses, own.licenses);
  const contributors = both(before.contributors, own.contributors);
  return {
    ...before,
    ...own,
    ...(licenses.length === 0 ? {} : { licenses }),
    ...(contributors.length === 0 ? {} : { contributors }),
  };
}

function rowsOf({ pack, label }: ExtendedEdition, name: PackTableName): readonly ReadRow[] {
  return pack[name].map((values, at) => ({
    row: at + FIRST_DATA_ROW,
    origin: { file: `${label}: ${tableOf(name).name}.csv`, row: at + FIRST_DATA_ROW },
    values,
    whole: true,
    faults: [],
  }));
}

function untouched(name: PackTableName, rows: readonly ReadRow[]): ReadTable {
  const table = tableOf(name);
  const file = `${table.name}.csv`;
  return { name, file, columns: columnsOf(table), rows, faults: [], warnings: [] };
}

function keyOf(name: PackTableName, { values }: ReadRow): string {
  return JSON.stringify(tableOf(name).primaryKey.map((field) => values[field] ?? null));
}
