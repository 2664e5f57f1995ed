import { z } from 'zod';

const checksumSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** An edition as the API names it: what makes an answer citable and verifiable. */
export const editionSchema = z
  .strictObject({
    label: z.string(),
    hash: checksumSchema.meta({
      description: 'SHA-256 (hex) of the canonical form of the edition.',
    }),
    publishedAt: z.iso.datetime(),
    frameworkVersion: z.string(),
    packHash: checksumSchema.meta({ description: 'SHA-256 (hex) over the tables of the pack.' }),
  })
  .meta({ id: 'Edition' });

export type EditionAnswer = Readonly<z.infer<typeof editionSchema>>;

/** What of an edition is public; its row ids never leave the server. */
export function editionAnswer({
  label,
  hash,
  publishedAt,
  frameworkVersion,
  packHash,
}: EditionAnswer): EditionAnswer {
  return { label, hash, publishedAt, frameworkVersion, packHash };
}

/** What every answer about an index begins with. */
export const ofEdition = { index: z.string(), edition: editionSchema };

/** The same, filled in. */
export function heading(base: {
  readonly index: { readonly slug: string };
  readonly edition: EditionAnswer;
}): { readonly index: string; readonly edition: EditionAnswer } {
  return { index: base.index.slug, edition: editionAnswer(base.edition) };
}
