import { checkTables } from './check-tables';
import { FIRST_DATA_ROW } from './checks/context';
import { columnsOf, columnsOfField, PACK_TABLE_NAMES, tableOf } from './columns';
import { type Fault, faultAt } from './fault';
import type { Table } from './field';
import type { ReadTable } from './read-table';
import type { Rows } from './rows';
import type { AnyPack, PackTableName } from './tables';

/**
 * Checks a pack that did not come from files (from a database, say, or a program) by the same
 * rules as one that did: values, keys, references, framework, evidence, ratings. Places are those
 * of the files that `writePack` would write.
 */
export function checkPack(pack: AnyPack): {
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
} {
  const tables = PACK_TABLE_NAMES.map((name) => typedTable(pack, name));
  const { faults, warnings } = checkTables(tables);
  return { faults: [...tables.flatMap((table) => table.faults), ...faults], warnings };
}

function typedTable(pack: AnyPack, name: PackTableName): ReadTable {
  const table = tableOf(name);
  const all: Rows<Readonly<Record<string, unknown>>> = pack[name];
  const rows = all.map((values, index) => {
    const row = index + FIRST_DATA_ROW;
    const faults = valueFaults(table, values, row);
    return { row, values, whole: faults.length === 0, faults };
  });
  return {
    name,
    file: `${table.name}.csv`,
    columns: columnsOf(table),
    rows,
    faults: rows.flatMap((row) => row.faults),
    warnings: [],
  };
}

function valueFaults(table: Table, values: object, row: number): readonly Fault[] {
  return Object.entries(table.fields).flatMap(([name, { schema }]) => {
    const value: unknown = Reflect.get(values, name);
    if (schema.safeParse(value).success) return [];
    const field = columnsOfField(table, name)[0]?.name ?? name;
    const place = { file: `${table.name}.csv`, row, field };
    return [faultAt(place, 'valueRefused', { value: JSON.stringify(value) ?? '' })];
  });
}
