import { packArchivePath, SCORES_TABLE, tablePath } from '../../address/api-paths';
import type { EditionPair } from '../../address/edition-paths';
import type { ChangeCounts } from '../../edition/edition-changes';
import type { IndexRow } from '../../pack/tables';
import type { LocalizedText } from '../../text/localized';
import { type EditionAnswer, editionAnswer } from '../api/edition';
import { type ImportChanges, totalChanges } from '../import/total-changes';

/** One edition of the list. */
export type EditionView = EditionAnswer & {
  readonly isCurrent: boolean;
  /** File that it was imported from; null: not kept. */
  readonly file: string | null;
  /** What its import changed; null: not kept. */
  readonly changes: ImportChanges | null;
  /** With the edition that was published before; null: it is the first. */
  readonly pair: EditionPair | null;
  readonly pack: string;
  readonly scores: string;
};

/** The editions of an index, the newest first. */
export type EditionsView = {
  readonly index: { readonly slug: string; readonly title: LocalizedText };
  readonly firstCities: readonly string[];
  readonly editions: readonly EditionView[];
};

/** The editions as they are stored, and the log of imports, the newest first. */
export type EditionsData = {
  readonly index: Pick<IndexRow, 'slug' | 'title'>;
  readonly firstCities: readonly string[];
  readonly current: Pick<EditionAnswer, 'hash'>;
  readonly editions: readonly EditionAnswer[];
  readonly imports: readonly {
    readonly file: string;
    readonly outcome: string;
    readonly edition: { readonly hash: string } | null;
    readonly changes: ChangeCounts | null;
  }[];
};

/** Makes the view of the list of editions. */
export function editionsView(data: EditionsData): EditionsView {
  const { slug, title } = data.index;
  return {
    index: { slug, title },
    firstCities: data.firstCities,
    editions: data.editions.map((edition, at): EditionView => {
      const { hash } = edition;
      const before = data.editions[at + 1];
      const published = data.imports.find(
        (one) => one.outcome === 'published' && one.edition?.hash === hash,
      );
      return {
        ...editionAnswer(edition),
        isCurrent: hash === data.current.hash,
        file: published?.file ?? null,
        changes: published?.changes ? totalChanges(published.changes) : null,
        pair: before === undefined ? null : { from: before.hash, to: hash },
        pack: packArchivePath(slug, hash),
        scores: tablePath(slug, SCORES_TABLE, 'plain', hash),
      };
    }),
  };
}
