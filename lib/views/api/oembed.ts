import { z } from 'zod';

/** The answer to a program that asks what of a page can be framed (oEmbed 1.0, type `rich`). */
export const oembedSchema = z
  .strictObject({
    version: z.literal('1.0'),
    type: z.literal('rich'),
    title: z.string(),
    provider_name: z.string(),
    provider_url: z.string(),
    cache_age: z.int().meta({ description: 'In seconds.' }),
    width: z.int().meta({ description: 'In pixels.' }),
    height: z.int().meta({ description: 'In pixels.' }),
    html: z.string().meta({ description: 'The frame, pinned to an edition.' }),
  })
  .meta({ id: 'Oembed' });

export type OembedAnswer = Readonly<z.infer<typeof oembedSchema>>;
