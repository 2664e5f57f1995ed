import { z } from 'zod';
import type { LocalizedText } from '../text/localized';

/**
 * What a field is in a CSV file: one column, or two for a text in both languages.
 * A `date` is a text that names a day, month or year.
 */
export type FieldKind = 'string' | 'date' | 'integer' | 'number' | 'localized' | 'list';

/**
 * One field of a pack table. From it come the columns of the CSV file, the Table Schema in
 * datapackage.json, the zod check of a row and the column of the database.
 */
export type Field<Value> = {
  readonly kind: FieldKind;
  readonly required: boolean;
  /** Written only where a row has a value, so that a pack from before the field keeps its bytes. */
  readonly isSparse?: boolean;
  /** Checks the typed value (cells are split and turned into numbers before). */
  readonly schema: z.ZodType<Value>;
  /** Limits as Table Schema writes them. */
  readonly constraints: {
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly exclusiveMinimum?: number;
    readonly maximum?: number;
    readonly pattern?: string;
  };
  /** Of a list: what each of its values is. */
  readonly itemKind?: FieldKind;
  /** The table whose slug this value (or each value of a list) names. */
  readonly references?: string;
};

/** Limits of a number; an exclusive minimum is itself not allowed. */
type Limits = {
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
};

type Shape = Record<string, Field<unknown>>;
type ValueOf<F> = F extends Field<infer Value> ? Value : never;

/** A table of a data pack: one CSV file, one Prisma model. */
export type Table<Fields extends Shape = Shape> = {
  /** Name of the resource, of the CSV file (`<name>.csv`) and of the key in a Pack. */
  readonly name: string;
  readonly fields: Fields;
  /** Names of the fields that together are unique. */
  readonly primaryKey: readonly string[];
  /** Keys of several fields that name a row of another table. */
  readonly foreignKeys: readonly ForeignKey[];
};

/** Fields that together name a row of another table by fields of that table. */
export type ForeignKey<FieldName extends string = string> = {
  readonly fields: readonly FieldName[];
  readonly table: string;
  readonly targetFields: readonly string[];
};

/** The typed row of a table. */
export type Row<T> =
  T extends Table<infer Fields> ? { readonly [K in keyof Fields]: ValueOf<Fields[K]> } : never;

/** Defines a table of a data pack. */
export function table<const Fields extends Shape>(
  name: string,
  fields: Fields,
  primaryKey: readonly (keyof Fields & string)[],
  foreignKeys: readonly ForeignKey<keyof Fields & string>[] = [],
): Table<Fields> {
  return { name, fields, primaryKey, foreignKeys };
}

const SLUG_PATTERN = '^[a-z0-9]+(-[a-z0-9]+)*$';
const CHECKSUM_PATTERN = '^[0-9a-f]{64}$';
const WEB_ADDRESS_PATTERN = '^https?://[^\\s]+$';
const PARTIAL_DATE_PATTERN = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';

function field<Value>(
  kind: FieldKind,
  schema: z.ZodType<Value>,
  constraints: Field<Value>['constraints'] = {},
  references?: string,
): Field<Value> {
  return { kind, required: true, schema, constraints, references };
}

/** Makes a field one that may be empty; an empty cell is null. */
export function optional<Value>(inner: Field<Value>): Field<Value | null> {
  return { ...inner, required: false, schema: inner.schema.nullable() };
}

/** Makes a field one that came later: it may be empty, and its column stands only where it is used. */
export function sparse<Value>(inner: Field<Value>): Field<Value | null> {
  return { ...optional(inner), isSparse: true };
}

/** A text with at least one character that is not white space. */
export function text(): Field<string> {
  return field('string', wording());
}

/** A name for addresses and keys: lower-case letters and digits, parted by single hyphens. */
export function slug(): Field<string> {
  return field('string', z.string().regex(new RegExp(SLUG_PATTERN)), { pattern: SLUG_PATTERN });
}

/** A SHA-256 checksum as 64 hexadecimal digits. */
export function checksum(): Field<string> {
  return field('string', z.string().regex(new RegExp(CHECKSUM_PATTERN)), {
    pattern: CHECKSUM_PATTERN,
  });
}

/** An address on the web; other schemes (`javascript:`) would be run when a reader follows them. */
export function webAddress(): Field<string> {
  return field('string', z.string().regex(new RegExp(WEB_ADDRESS_PATTERN)), {
    pattern: WEB_ADDRESS_PATTERN,
  });
}

/** The slug of a row of another table. */
export function reference(tableName: string): Field<string> {
  return { ...slug(), references: tableName };
}

/** One of a fixed set of words. */
export function choice<const Options extends readonly [string, ...string[]]>(
  options: Options,
): Field<Options[number]> {
  return field('string', z.enum(options) as z.ZodType<Options[number]>, { enum: options });
}

/** A whole number within limits. */
export function integer(limits: Limits = {}): Field<number> {
  return field('integer', limited(z.number().int(), limits), limits);
}

/** A number within limits. */
export function number(limits: Limits = {}): Field<number> {
  return field('number', limited(z.number(), limits), limits);
}

/** A date known to the year, the month or the day: 1971, 2025-12, 2026-01-08. */
export function partialDate(): Field<string> {
  return field('date', z.string().refine(isPartialDate), { pattern: PARTIAL_DATE_PATTERN });
}

/** Text in both languages: two columns, `<name>_en` and `<name>_zh`, at least one filled. */
export function localized(): Field<LocalizedText> {
  return field(
    'localized',
    z
      .object({ en: wording().optional(), zh: wording().optional() })
      .refine((value) => value.en !== undefined || value.zh !== undefined),
  );
}

/** Several distinct values in one cell, parted by a semicolon; an empty cell is an empty list. */
export function list<Value>(item: Field<Value>): Field<readonly Value[]> {
  return {
    ...field('list', distinct(z.array(item.schema)) as unknown as z.ZodType<readonly Value[]>),
    required: false,
    itemKind: item.kind,
    constraints: item.constraints,
    references: item.references,
  };
}

/** Whether a text is a real date of the calendar, known to the year, month or day. */
export function isPartialDate(value: string): boolean {
  if (!new RegExp(PARTIAL_DATE_PATTERN).test(value)) return false;
  const full = `${value}-01-01`.slice(0, 10);
  const day = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(full);
}

function wording() {
  return z.string().regex(/\S/);
}

function distinct<Value>(values: z.ZodArray<z.ZodType<Value>>) {
  return values.refine((list) => new Set(list).size === list.length);
}

function limited(schema: z.ZodNumber, limits: Limits) {
  let result = schema;
  if (limits.minimum !== undefined) result = result.min(limits.minimum);
  if (limits.exclusiveMinimum !== undefined) result = result.gt(limits.exclusiveMinimum);
  if (limits.maximum !== undefined) result = result.max(limits.maximum);
  return result;
}
