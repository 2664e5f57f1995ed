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

/** What a pack says of itself that its tables do not hold. */
export const packageDetailsSchema = z.object({
  version: z.string().optional(),
  created: z.string().optional(),
  licenses: z.array(licenseSchema).optional(),
  contributors: z.array(contributorSchema).optional(),
});

/** datapackage.json after Data Package 2.0, as far as Fulcrum reads it; other keys may stand. */
export const descriptorSchema = z.looseObject({
  ...packageDetailsSchema.shape,
  resources: z.array(resourceSchema),
});

export type Descriptor = z.infer<typeof descriptorSchema>;
export type ResourceDescriptor = z.infer<typeof resourceSchema>;
export type TableSchemaDescriptor = z.infer<typeof tableSchema>;
export type PackageDetails = Readonly<z.infer<typeof packageDetailsSchema>>;
