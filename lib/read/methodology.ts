import { readClient } from '../db/client';
import type { CurrentEdition } from '../db/editions';
import { listEvidence } from '../db/evidence';
import { listLinks } from '../db/links';
import { listSecondRatings } from '../db/second-ratings';
import type { Locale } from '../text/localized';
import { methodologyView } from '../views/methodology';
import type { MethodologyView } from '../views/methodology/types';
import type { SourceReference } from '../views/source-reference';
import { readBase } from './base';
import { sourceReferences } from './source-references';

/** The method of an index and the edition it was read from. */
export type MethodologyPage = {
  readonly edition: CurrentEdition;
  readonly view: MethodologyView;
  /** Of the sources that the index is coded from. */
  readonly references: readonly SourceReference[];
};

/**
 * The method of an index, as its current edition has it.
 *
 * @returns null if there is no such index
 */
export async function readMethodology(
  index: string,
  locale: Locale,
): Promise<MethodologyPage | null> {
  const base = await readBase(index);
  if (base === null) return null;
  const db = readClient();
  const version = base.edition.packVersionId;
  const [secondRatings, evidence, links] = await Promise.all([
    listSecondRatings(db, version),
    listEvidence(db, version),
    listLinks(db, version),
  ]);
  return {
    edition: base.edition,
    view: methodologyView({ ...base, secondRatings, evidence, links }),
    references: sourceReferences(base.sources, locale),
  };
}
