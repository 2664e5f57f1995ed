import { readClient } from '../db/client';
import { listDisagreements } from '../db/disagreements';
import type { CurrentEdition } from '../db/editions';
import { listEvidence } from '../db/evidence';
import { listLinks } from '../db/links';
import { listPassages } from '../db/passages';
import { listSections } from '../db/sources';
import type { Locale } from '../text/localized';
import { sourceView } from '../views/source';
import type { SourceView } from '../views/source/types';
import type { SourceCitation } from '../views/source-citation';
import { readBase } from './base';
import { sourceCitation } from './source-citation';

export type SourcePage = {
  readonly edition: CurrentEdition;
  readonly view: SourceView;
  readonly citation: SourceCitation;
};

/**
 * A source as numbered passages, with what rests on them.
 *
 * @returns null if there is no such index or source
 */
export async function readSource(
  index: string,
  slug: string,
  locale: Locale,
): Promise<SourcePage | null> {
  const base = await readBase(index);
  const source = base?.sources.find((row) => row.slug === slug);
  if (base === null || source === undefined) return null;
  const db = readClient();
  const version = base.edition.packVersionId;
  // A rating rests on links from every source, so that all of them are needed to explain it.
  const [sections, passages, disagreements, linked, links] = await Promise.all([
    listSections(db, version, slug),
    listPassages(db, version, slug),
    listDisagreements(db, version, slug),
    listEvidence(db, version),
    listLinks(db, version),
  ]);
  const drawn = linked.filter((row) => row.source === slug);
  const rows = { source, sections, passages, disagreements, linked, links, drawn };
  return {
    edition: base.edition,
    view: sourceView({ ...base, ...rows }, locale),
    citation: sourceCitation(source, base.index.slug, locale),
  };
}
