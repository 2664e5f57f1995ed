import { z } from 'zod';
import { indexPath, packArchivePath, scoresPath } from '../../address/api-paths';
import type { LocalizedText } from '../../text/localized';
import { type EditionAnswer, editionAnswer, editionSchema } from './edition';
import { textSchema } from './row';

/** The answer of `GET /api/v1/indexes`. */
export const indexesSchema = z
  .strictObject({
    indexes: z.array(
      z.strictObject({
        slug: z.string(),
        title: textSchema,
        description: textSchema,
        edition: editionSchema,
        links: z.strictObject({ index: z.string(), scores: z.string(), pack: z.string() }),
      }),
    ),
  })
  .meta({ id: 'Indexes' });

export type IndexesAnswer = z.infer<typeof indexesSchema>;

/** An index that has something published. */
export type PublishedIndex = {
  readonly slug: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly edition: EditionAnswer;
};

/** Every published index, with the addresses of its scores and of its data. */
export function indexesAnswer(published: readonly PublishedIndex[]): IndexesAnswer {
  return {
    indexes: published.map(({ slug, title, description, edition }) => ({
      slug,
      title,
      description,
      edition: editionAnswer(edition),
      links: { index: indexPath(slug), scores: scoresPath(slug), pack: packArchivePath(slug) },
    })),
  };
}
