import { z } from 'zod';

/** Name of the descriptor in every pack. */
export const DESCRIPTOR_FILE = 'datapackage.json';

const names = z.union([z.string(), z.array(z.string())]);
const limit = z.union([z.number(), z.string()]).optional();

const fieldSchema = z.looseObject({
  name: z.string().min(1),
  type: z.string().optional(),
  constraints: z
    .looseObject({ minimum: limit, maximum: limit, pattern: z.string().optional() })
    .optional(),
});

const tableSchema = z.looseObject({
  fields: z.array(fieldSchema),
  missingValues: z.array(z.union([z.string(), z.looseObject({ value: z.string() })])).optional(),
  primaryKey: names.optional(),
  foreignKeys: z
    .array(
      z.looseObject({
        fields: names,
        reference: z.looseObject({ resource: z.string().optional(), fields: names }),
      }),
    )
    .optional(),
});

const resourceSchema = z.looseObject({
  name: z.string().min(1),
  path: z.union([z.string().min(1), z.tuple([z.string().min(1)])]),
  encoding: z.string().optional(),
  bytes: z.int().optional(),
  hash: z.string().optional(),
  dialect: z.looseObject({ delimiter: z.string().length(1).optional() }).optional(),
  schema: tableSchema.optional(),
});

const licenseSchema = z.object({
  name: z.string().optional(),
  path: z.string().optional(),
  title: z.string().optional(),
});

const contributorSchema = z.object({
  title: z.string().optional(),
  path: z.string().optional(),
  organization: z.string().optional(),
  roles: z.array(z.string()).optional(),
});

/** The property of the descriptor that keeps how a table became this pack. */
export const MAPPING_KEY = 'fulcrum:mapping';

/** The longest mapping that is kept, in characters of JSON: some thousand columns. */
export const LONGEST_MAPPING = 2_000_000;

/** The property of the descriptor that says which index a pack extends: `"<index>"`, or an object. */
export const EXTENDS_KEY = 'fulcrum:extends';

/** The property of the descriptor that names the edition that a pack was exported from: its hash. */
export const EDITION_KEY = 'fulcrum:edition';

const slugOfIndex = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const extendsSchema = z
  .union([
    slugOfIndex.transform((index) => ({ index, edition: null })),
    z
      .object({ index: slugOfIndex, edition: z.string().min(1).optional() })
      .transform(({ index, edition = null }) => ({ index, edition })),
  ])
  .optional();

const mappingSchema = z.record(z.string(), z.unknown()).optional();

const ownDetails = {
  version: z.string().optional(),
  created: z.string().optional(),
  licenses: z.array(licenseSchema).optional(),
  contributors: z.array(contributorSchema).optional(),
};

/** What a pack says of itself that its tables do not hold. */
export const packageDetailsSchema = z.object({
  ...ownDetails,
  /** How a table became this pack; what it means is for lib/mapping to say. */
  mapping: mappingSchema,
});

/** datapackage.json after Data Package 2.0, as far as Fulcrum reads it; other keys may stand. */
export const descriptorSchema = z.looseObject({
  ...ownDetails,
  [MAPPING_KEY]: mappingSchema,
  [EXTENDS_KEY]: extendsSchema,
  [EDITION_KEY]: z.string().optional().catch(undefined),
  resources: z.array(resourceSchema),
});

export type Descriptor = z.infer<typeof descriptorSchema>;
export type ResourceDescriptor = z.infer<typeof resourceSchema>;
export type TableSchemaDescriptor = z.infer<typeof tableSchema>;
/** What a pack extends: an index and, if it was made for that alone, an edition (label or hash). */
export type Extended = NonNullable<Descriptor[typeof EXTENDS_KEY]>;
export type PackageDetails = Readonly<z.infer<typeof packageDetailsSchema>>;

/** The details that a descriptor gives; null: they are not what the standard asks for. */
export function detailsOfDescriptor(descriptor: unknown): PackageDetails | null {
  const parsed = z
    .object({ ...ownDetails, [MAPPING_KEY]: mappingSchema })
    .safeParse(descriptor).data;
  if (parsed === undefined) return null;
  const { [MAPPING_KEY]: mapping, ...details } = parsed;
  return mapping === undefined ? details : { ...details, mapping };
}
