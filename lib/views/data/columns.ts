import { columnsOf, tableOf } from '../../pack/columns';
import type { FieldKind } from '../../pack/field';
import type { PackTableName } from '../../pack/tables';
import type { Locale } from '../../text/localized';

/** A column of a table as a reader needs to know it. */
export type ColumnView = {
  /** As the header of the CSV file has it. */
  readonly name: string;
  readonly kind: Exclude<FieldKind, 'localized'> | 'text';
  /** Of a text in two languages: the language of this column. */
  readonly locale: Locale | null;
  readonly required: boolean;
  readonly isKey: boolean;
  /** The only values that it takes; none: any. */
  readonly options: readonly string[];
  readonly minimum: number | null;
  /** Its values are more than this. */
  readonly moreThan: number | null;
  readonly maximum: number | null;
  /** The table whose slug it names. */
  readonly references: string | null;
};

/** The columns of a table of the pack, from its definition. */
export function columnViews(table: PackTableName): readonly ColumnView[] {
  const definition = tableOf(table);
  return columnsOf(definition).map(({ name, field, definition: column, locale }) => ({
    name,
    kind: column.kind === 'localized' ? 'text' : column.kind,
    locale,
    required: column.required,
    isKey: definition.primaryKey.includes(field),
    options: column.constraints.enum ?? [],
    minimum: column.constraints.minimum ?? null,
    moreThan: column.constraints.exclusiveMinimum ?? null,
    maximum: column.constraints.maximum ?? null,
    references: column.references ?? null,
  }));
}
