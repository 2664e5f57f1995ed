import { readClient } from '../db/client';
import { listDisagreements } from '../db/disagreements';
import type { CurrentEdition } from '../db/editions';
import { listEvents, listOrganizations, listWaves } from '../db/events';
import { listEvidence } from '../db/evidence';
import { listQuantities } from '../db/quantities';
import type { EventRow } from '../pack/tables';
import type { Locale } from '../text/localized';
import type { SourceReference } from '../views/source-reference';
import { timelineView } from '../views/timeline';
import type { TimelineView } from '../views/timeline/types';
import { type Base, readBase } from './base';
import { sourceReferences } from './source-references';

/** The timeline of an index and the edition it was read from. */
export type TimelinePage = {
  readonly edition: CurrentEdition;
  readonly view: TimelineView;
  readonly references: readonly SourceReference[];
};

/**
 * The timeline of an index.
 *
 * @returns null if there is no such index
 */
export async function readTimeline(index: string, locale: Locale): Promise<TimelinePage | null> {
  const base = await readBase(index);
  if (base === null) return null;
  const { view } = await timelineIn(base, locale);
  return {
    edition: base.edition,
    view,
    references: sourceReferences(view.sources, locale),
  };
}

/** The timeline of an edition, and the rows of its events. */
export async function timelineIn(
  base: Base,
  locale: Locale,
): Promise<{ readonly view: TimelineView; readonly events: readonly EventRow[] }> {
  const db = readClient();
  const version = base.edition.packVersionId;
  const [waves, organizations, events, quantities, evidence, disagreements] = await Promise.all([
    listWaves(db, version),
    listOrganizations(db, version),
    listEvents(db, version),
    listQuantities(db, version),
    listEvidence(db, version),
    listDisagreements(db, version),
  ]);
  const rows = { waves, organizations, events, quantities, evidence, disagreements };
  return { view: timelineView({ ...base, ...rows }, locale), events };
}
