import { tableOf } from './columns';
import { DESCRIPTOR_FILE, type TableSchemaDescriptor } from './descriptor-schema';
import { type Fault, faultAt, type Sentence } from './fault';
import type { FaultReason } from './fault-codes';
import type { PackTableName } from './tables';

const FIELD_TYPES = [
  'string',
  'number',
  'integer',
  'boolean',
  'object',
  'array',
  'list',
  'datetime',
  'date',
  'time',
  'year',
  'yearmonth',
  'duration',
  'geopoint',
  'geojson',
  'any',
];

/**
 * Checks that a declared Table Schema makes sense by itself. What the values of a table must be is
 * Fulcrum's own to say, so a declared pattern is never run: only its own patterns may stand here.
 *
 * @param path where the schema stands in the descriptor, `resources[2].schema`
 * @param resources names of all resources of the package
 */
export function checkTableSchema(
  path: string,
  table: PackTableName,
  schema: TableSchemaDescriptor,
  resources: readonly string[],
): readonly Fault[] {
  const names = schema.fields.map((field) => field.name);
  const fault = (at: string, reason: FaultReason, values: Sentence['values']) =>
    faultAt({ file: DESCRIPTOR_FILE, field: `${path}.${at}` }, reason, values);
  const unknownFields = (at: string, fields: readonly string[]) =>
    fields
      .filter((field) => !names.includes(field))
      .map((field) => fault(at, 'schemaKeyUnknownField', { field }));
  return [
    ...schema.fields.flatMap((field, index) => fieldFaults(table, field, index, fault)),
    ...unknownFields('primaryKey', listed(schema.primaryKey ?? [])),
    ...(schema.foreignKeys ?? []).flatMap((key, index) => {
      const at = `foreignKeys[${index}]`;
      const target = key.reference.resource ?? '';
      return [
        ...unknownFields(at, listed(key.fields)),
        ...(target === '' || resources.includes(target)
          ? []
          : [fault(at, 'schemaForeignKeyNoResource', { resource: target })]),
      ];
    }),
  ];
}

function fieldFaults(
  table: PackTableName,
  field: TableSchemaDescriptor['fields'][number],
  index: number,
  fault: (at: string, reason: FaultReason, values: Sentence['values']) => Fault,
): readonly Fault[] {
  const at = `fields[${index}]`;
  const { type, constraints } = field;
  const faults: Fault[] = [];
  if (type !== undefined && !FIELD_TYPES.includes(type)) {
    faults.push(fault(at, 'fieldTypeUnknown', { field: field.name, type }));
  }
  const { minimum, maximum, pattern } = constraints ?? {};
  if (minimum !== undefined && maximum !== undefined && isOver(minimum, maximum)) {
    faults.push(fault(at, 'fieldLimitsCrossed', { field: field.name, minimum, maximum }));
  }
  if (pattern !== undefined && !ownPatterns(table).includes(pattern)) {
    faults.push(fault(at, 'patternNotRun', { field: field.name }));
  }
  return faults;
}

/** Numbers compare as numbers, dates (texts) as texts. */
function isOver(minimum: number | string, maximum: number | string): boolean {
  const [low, high] = [Number(minimum), Number(maximum)];
  return Number.isNaN(low) || Number.isNaN(high) ? String(minimum) > String(maximum) : low > high;
}

function ownPatterns(table: PackTableName): readonly string[] {
  return Object.values(tableOf(table).fields).flatMap(({ constraints }) =>
    constraints.pattern === undefined ? [] : [constraints.pattern],
  );
}

function listed(names: string | readonly string[]): readonly string[] {
  return typeof names === 'string' ? [names] : names;
}
