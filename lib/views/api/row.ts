import { z } from 'zod';
import type { Field, Table } from '../../pack/field';

/** A text in one or both languages, as every answer has it. */
export const textSchema = z
  .strictObject({ en: z.string().optional(), zh: z.string().optional() })
  .meta({ id: 'Text', description: 'A text in English, Chinese or both.' });

type Shape<Fields> = {
  -readonly [K in keyof Fields]: Fields[K] extends Field<infer Value> ? z.ZodType<Value> : never;
};

/** The row of a table of the pack as an answer carries it: the same fields, by the same rules. */
export function rowSchema<Fields extends Record<string, Field<unknown>>>(
  { fields }: Table<Fields>,
  id: string,
): z.ZodObject<Shape<Fields>, z.core.$strict> {
  const shape = Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)]);
  return z.strictObject(Object.fromEntries(shape) as Shape<Fields>).meta({ id });
}

/** One schema for all texts, so that the document names it once. */
function fieldSchema({ kind, required, schema }: Field<unknown>): z.ZodType {
  if (kind !== 'localized') return schema;
  return required ? textSchema : textSchema.nullable();
}
