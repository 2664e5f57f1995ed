import type { Field, Row } from '../pack/field';
import type { LocalizedText } from '../text/localized';

/** What is needed of a pack table here: its fields. */
type WithFields = { readonly fields: Readonly<Record<string, Field<unknown>>> };

type Widened<Value> = Value extends string ? string : Value extends number ? number : Value;

/** `claim: LocalizedText` in a pack is `claimEn` and `claimZh` in the database. */
type LanguageColumns<Name extends string> = Readonly<
  Record<`${Name}En` | `${Name}Zh`, string | null>
>;

type ColumnsOf<Name extends string, Value> = LocalizedText extends Value
  ? LanguageColumns<Name>
  : NonNullable<Value> extends readonly unknown[]
    ? unknown
    : Readonly<Record<Name, Widened<Value>>>;

type Intersected<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/**
 * What a record of a pack table must hold. It is worked out from the table's fields, so that the
 * compiler refuses a Prisma model that has drifted from its pack table.
 */
export type RecordOf<T> = Intersected<
  { [Name in keyof Row<T> & string]: ColumnsOf<Name, Row<T>[Name]> }[keyof Row<T> & string]
>;

/** The list fields of a pack table, which the database holds in tables of their own. */
export type ListsOf<T> = {
  readonly [Name in keyof Row<T> as NonNullable<Row<T>[Name]> extends readonly unknown[]
    ? Name
    : never]: readonly (string | number)[];
};

/**
 * Turns a database record (and, where the table has lists, the values of its lists) into the row
 * of the pack it was written from.
 */
export function rowOf<T extends WithFields>(
  table: T,
  record: RecordOf<T>,
  ...lists: keyof ListsOf<T> extends never ? [] : [ListsOf<T>]
): Row<T> {
  const columns = record as Readonly<Record<string, unknown>>;
  const values = (lists[0] ?? {}) as Readonly<Record<string, unknown>>;
  const row = Object.entries(table.fields).map(([name, field]) => {
    if (field.kind === 'list') return [name, values[name] ?? []];
    if (field.kind === 'localized') return [name, localizedOf(columns, name)];
    return [name, columns[name]];
  });
  // The CHECK constraints hold what the types of the row promise beyond those of the columns.
  return Object.fromEntries(row) as Row<T>;
}

function localizedOf(columns: Readonly<Record<string, unknown>>, name: string) {
  const en = columns[`${name}En`];
  const zh = columns[`${name}Zh`];
  if (en === null && zh === null) return null;
  return { ...(en === null ? {} : { en }), ...(zh === null ? {} : { zh }) };
}

/** The values of a list for each row that holds one, in order, by the row's key. */
export function groupLists<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): (key: string) => readonly Entry[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return (key) => groups.get(key) ?? [];
}

/** One name or each of a few, as a filter of a query; none: no filter. */
export function amongNames(
  names: string | readonly string[] | undefined,
): string | { in: string[] } | undefined {
  return typeof names === 'object' ? { in: [...names] } : names;
}
