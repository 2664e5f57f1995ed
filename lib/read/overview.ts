import { readClient } from '../db/client';
import { listDisagreements } from '../db/disagreements';
import type { CurrentEdition } from '../db/editions';
import { listEvents } from '../db/events';
import { listEvidence } from '../db/evidence';
import { listLinks } from '../db/links';
import type { Locale } from '../text/localized';
import type { DatasetDocument } from '../views/dataset';
import { overviewView } from '../views/overview';
import type { OverviewView } from '../views/overview/types';
import type { SourceReference } from '../views/source-reference';
import { readBase } from './base';
import { readDataset } from './dataset';
import { sourceReferences } from './source-references';

/** The overview of an index and the edition it was read from. */
export type OverviewPage = {
  readonly edition: CurrentEdition;
  readonly view: OverviewView;
  /** Of the sources that the evidence is drawn from, in the order of `view.limits.sources`. */
  readonly references: readonly SourceReference[];
  /** For search engines of data. */
  readonly dataset: DatasetDocument;
};

/**
 * The overview of an index.
 *
 * @returns null if there is no such index
 */
export async function readOverview(index: string, locale: Locale): Promise<OverviewPage | null> {
  const base = await readBase(index);
  if (base === null) return null;
  const db = readClient();
  const version = base.edition.packVersionId;
  const [evidence, links, events, disagreements] = await Promise.all([
    listEvidence(db, version),
    listLinks(db, version),
    listEvents(db, version),
    listDisagreements(db, version),
  ]);
  const observations = base.observed;
  const view = overviewView(
    { ...base, observations, evidence, links, events, disagreements },
    locale,
  );
  return {
    edition: base.edition,
    view,
    references: sourceReferences(view.limits.sources, locale),
    dataset: await readDataset(base, locale),
  };
}
