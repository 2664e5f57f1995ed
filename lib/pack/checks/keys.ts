import { tableNamed, tableOf } from '../columns';
import { type Fault, faultAt } from '../fault';
import type { TextColumn } from '../observation-columns';
import { repeatsKey } from '../observation-keys';
import { ReadObservations } from '../read-observations';
import type { ReadRow } from '../read-row';
import type { ReadTable } from '../read-table';
import type { CheckContext } from './context';

/**
 * Checks unique keys and references. Rows that could be read only in part take part with what they
 * have, so that one bad cell does not make every reference to its row a fault.
 */
export function checkKeys(
  tables: readonly ReadTable[],
  place: CheckContext['place'],
): readonly Fault[] {
  return tables.flatMap((table) => [
    ...duplicateKeys(table, place),
    ...unknownReferences(table, tables, place),
    ...unknownKeys(table, tables, place),
  ]);
}

function duplicateKeys(table: ReadTable, place: CheckContext['place']): readonly Fault[] {
  const { primaryKey } = tableOf(table.name);
  const { rows } = table;
  if (rows instanceof ReadObservations && rows.isWhole && !repeatsKey(rows.columns)) return [];
  const first = new Map<string, number>();
  return table.rows.flatMap((row) => {
    const key = keyOf(row, primaryKey);
    if (key === null) return [];
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, row.origin?.row ?? row.row);
      return [];
    }
    const at = place(table.name, row.row, primaryKey[0]);
    return [faultAt(at, 'duplicateKey', { key: shown(row, primaryKey), row: before })];
  });
}

function unknownReferences(
  table: ReadTable,
  tables: readonly ReadTable[],
  place: CheckContext['place'],
): readonly Fault[] {
  return Object.entries(tableOf(table.name).fields).flatMap(([field, { references }]) => {
    const target = references === undefined ? null : knownKeys(tables, references, ['slug']);
    if (references === undefined || target === null) return [];
    if (table.rows instanceof ReadObservations && table.rows.isWhole) {
      const texts = table.rows.columns.texts[field as TextColumn].texts;
      if (texts.every((text) => text === null || target.has(JSON.stringify([text])))) return [];
    }
    return table.rows.flatMap((row) =>
      [row.values[field] ?? []]
        .flat()
        .filter((value) => !target.has(JSON.stringify([value])))
        .map((value) =>
          faultAt(place(table.name, row.row, field), 'unknownReference', {
            value: String(value),
            table: references,
          }),
        ),
    );
  });
}

function unknownKeys(
  table: ReadTable,
  tables: readonly ReadTable[],
  place: CheckContext['place'],
): readonly Fault[] {
  return tableOf(table.name).foreignKeys.flatMap(({ fields, table: target, targetFields }) => {
    const known = knownKeys(tables, target, targetFields);
    if (known === null) return [];
    return table.rows.flatMap((row) => {
      const key = keyOf(row, fields);
      if (key === null || known.has(key)) return [];
      const at = place(table.name, row.row, fields.at(-1));
      return [faultAt(at, 'unknownKey', { key: shown(row, fields), table: target })];
    });
  });
}

/** The keys of a table; null: they could not be read, and references to it cannot be judged. */
function knownKeys(
  tables: readonly ReadTable[],
  resource: string,
  fields: readonly string[],
): ReadonlySet<string> | null {
  const table = tables.find(({ name }) => name === tableNamed(resource));
  if (table === undefined) return new Set();
  if (table.columns.length === 0) return null;
  const keys = table.rows.flatMap((row) => keyOf(row, fields) ?? []);
  return keys.length === 0 && table.faults.length > 0 ? null : new Set(keys);
}

function keyOf(row: ReadRow, fields: readonly string[]): string | null {
  const values = fields.map((field) => row.values[field]);
  const isWhole = values.every((value) => value !== undefined && value !== null);
  return isWhole ? JSON.stringify(values) : null;
}

function shown(row: ReadRow, fields: readonly string[]): string {
  return fields.map((field) => String(row.values[field])).join(', ');
}
