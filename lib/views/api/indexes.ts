import { packArchivePath, scoresPath } from '../../address/api-paths';
import type { LocalizedText } from '../../text/localized';
import { type EditionAnswer, editionAnswer } from './edition';

/** An index that has something published. */
export type PublishedIndex = {
  readonly slug: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly edition: EditionAnswer;
};

/** The answer of `GET /api/v1/indexes`. */
export type IndexesAnswer = {
  readonly indexes: readonly (PublishedIndex & {
    readonly links: { readonly scores: string; readonly pack: string };
  })[];
};

/** Every published index, with the addresses of its scores and of its data. */
export function indexesAnswer(published: readonly PublishedIndex[]): IndexesAnswer {
  return {
    indexes: published.map(({ slug, title, description, edition }) => ({
      slug,
      title,
      description,
      edition: editionAnswer(edition),
      links: { scores: scoresPath(slug), pack: packArchivePath(slug) },
    })),
  };
}
