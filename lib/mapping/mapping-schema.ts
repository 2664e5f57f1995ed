import { z } from 'zod';
import {
  AGGREGATIONS,
  NORMALISATIONS_WITHOUT_TARGET,
  ROLES,
  UNIT_KINDS,
} from '../pack/tables/vocabulary';

/** A text in one or both languages; `{}` is one that is still to be written. */
const text = z.strictObject({ en: z.string().optional(), zh: z.string().optional() });
const weight = z.number().min(0);
const share = z.number().min(0).max(1);

/** Where the table stands in its file, and how its cells are to be read. */
export const tableMappingSchema = z.strictObject({
  /** wide: a row for each city; long: a row for each value. */
  shape: z.enum(['wide', 'long']),
  file: z.string(),
  sheet: z.string().nullable(),
  /** Rows of the headings, as the file counts. */
  headerRows: z.array(z.int().min(1)).min(1),
  firstRow: z.int().min(1),
  /** Null: to the end; notes below the table are left out. */
  lastRow: z.int().min(1).nullable(),
  cityColumn: z.string(),
  codeColumn: z.string().nullable(),
  indicatorColumn: z.string().nullable(),
  yearColumn: z.string().nullable(),
  valueColumn: z.string().nullable(),
  /** Marks of what is missing; an empty cell always is. */
  missing: z.array(z.string()),
  decimal: z.enum(['.', ',']),
  /** Texts of the city column that are no city, such as “Total”. */
  skipRows: z.array(z.string()),
});

export const indexMappingSchema = z.strictObject({
  slug: z.string(),
  title: text,
  subject: text,
  description: text,
  frameworkVersion: z.string(),
  aggregation: z.enum(AGGREGATIONS).default('arithmetic'),
  coverageThreshold: share.default(0.5),
  thinIndicators: z.int().min(1).default(2),
  thinWeight: share.default(1 / 3),
  verdictShare: z.number().min(0.5).max(1).default(0.9),
  draws: z.int().min(1).default(1000),
  seed: z.int().min(0).default(1),
  weightSpread: share.default(0.25),
});

export const citiesMappingSchema = z.strictObject({
  unitKind: z.enum(UNIT_KINDS).nullable(),
  country: text,
  boundary: text,
  /** The cities that were there when the mapping was made; empty: whatever the table has. */
  list: z.array(
    z.strictObject({
      /** As the city column has it. */
      label: z.string(),
      code: z.string().nullable(),
      slug: z.string(),
      name: text,
    }),
  ),
});

export const driverMappingSchema = z.strictObject({
  slug: z.string(),
  title: text,
  definition: text,
  /** Left out in a mapping that was written by hand: it weighs as much as the others. */
  weight: weight.default(1),
  aggregation: z.enum(AGGREGATIONS).default('arithmetic'),
});

export const indicatorMappingSchema = z.strictObject({
  /** Heading of the column, or the indicator's name in a long table. */
  column: z.string(),
  slug: z.string(),
  title: text,
  definition: text,
  /** Null: the indicator is left out. */
  driver: z.string().nullable(),
  unit: text,
  /** Null: a column of the table says it. */
  year: z.int().min(1000).max(2999).nullable(),
  /** 1: more is better, -1: less is. Null: nobody has said so yet. */
  direction: z.union([z.literal(1), z.literal(-1)]).nullable(),
  normalisation: z.enum(NORMALISATIONS_WITHOUT_TARGET),
  goalposts: z.tuple([z.number(), z.number()]).nullable(),
  transform: z.enum(['log']).nullable(),
  denominator: z.string().nullable(),
  per: z.number().positive().nullable(),
  weight,
  role: z.enum(ROLES),
  /** Slug of one of the sources. */
  source: z.string(),
});

export const denominatorMappingSchema = z.strictObject({
  column: z.string(),
  slug: z.string(),
  title: text,
  unit: text,
  year: z.int().min(1000).max(2999).nullable(),
  source: z.string(),
});

export const sourceMappingSchema = z.strictObject({
  slug: z.string(),
  cslType: z.string(),
  title: text,
  author: text.nullable(),
  publisher: text,
  published: z.string(),
  publishedTime: z.string().nullable(),
  accessed: z.string(),
  language: z.string(),
  licence: text,
  url: z.string().nullable(),
  scope: text,
});

/**
 * How a table becomes a pack. Its form is strict; what a person has not said yet is empty or null,
 * and `mappingFaults` names it.
 */
export const mappingSchema = z.strictObject({
  version: z.literal(1),
  table: tableMappingSchema,
  index: indexMappingSchema,
  cities: citiesMappingSchema,
  drivers: z.array(driverMappingSchema),
  indicators: z.array(indicatorMappingSchema),
  denominators: z.array(denominatorMappingSchema),
  sources: z.array(sourceMappingSchema),
});

export type Mapping = z.infer<typeof mappingSchema>;
export type TableMapping = z.infer<typeof tableMappingSchema>;
export type IndicatorMapping = z.infer<typeof indicatorMappingSchema>;
export type DenominatorMapping = z.infer<typeof denominatorMappingSchema>;
export type SourceMapping = z.infer<typeof sourceMappingSchema>;
export type CitiesMapping = z.infer<typeof citiesMappingSchema>;
