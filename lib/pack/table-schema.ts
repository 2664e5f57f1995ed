import { type Column, columnsOf, LIST_DELIMITER, tableNamed, tableOf } from './columns';
import type { Table } from './field';
import type { PackTableName } from './tables';

const TABLE_SCHEMA_PROFILE = 'https://datapackage.org/profiles/2.0/tableschema.json';

/**
 * The Table Schema (Data Package 2.0) of a table, derived from its definition.
 *
 * @param present the tables of the package: a foreign key may name no other
 * @param columns those that its file has
 */
export function tableSchemaOf(
  name: PackTableName,
  present: ReadonlySet<PackTableName>,
  columns: readonly Column[] = columnsOf(tableOf(name)),
): Readonly<Record<string, unknown>> {
  const table = tableOf(name);
  const foreignKeys = foreignKeysOf(table, name, present);
  return {
    $schema: TABLE_SCHEMA_PROFILE,
    fields: columns.map(fieldOf),
    missingValues: [''],
    primaryKey: columnNames(table, table.primaryKey),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

function fieldOf(column: Column): Readonly<Record<string, unknown>> {
  const { kind, itemKind, required, constraints } = column.definition;
  const { name } = column;
  if (kind === 'list') {
    return { name, type: 'list', delimiter: LIST_DELIMITER, itemType: itemKind ?? 'string' };
  }
  // Only together must the two languages of a text be there, which Table Schema can't say.
  const limits = { ...(required && column.locale === null ? { required } : {}), ...constraints };
  const type = kind === 'integer' || kind === 'number' ? kind : 'string';
  return Object.keys(limits).length === 0 ? { name, type } : { name, type, constraints: limits };
}

/** References of list fields can't be said in Table Schema; Fulcrum checks them itself. */
function foreignKeysOf(table: Table, self: PackTableName, present: ReadonlySet<PackTableName>) {
  const single = Object.entries(table.fields)
    .filter(([, field]) => field.kind !== 'list')
    .flatMap(([name, { references }]) =>
      references === undefined
        ? []
        : [{ fields: [name], table: references, targetFields: ['slug'] as readonly string[] }],
    );
  return [...single, ...table.foreignKeys].flatMap((key) => {
    const target = tableNamed(key.table);
    if (target === null || !present.has(target)) return [];
    return {
      fields: columnNames(table, key.fields),
      reference: {
        ...(target === self ? {} : { resource: key.table }),
        fields: columnNames(tableOf(target), key.targetFields),
      },
    };
  });
}

function columnNames(table: Table, fields: readonly string[]): readonly string[] {
  return columnsOf(table)
    .filter((column) => fields.includes(column.field))
    .toSorted((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field))
    .map((column) => column.name);
}
