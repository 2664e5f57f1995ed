import { type ReadClient, readClient } from '../db/client';
import { listDisagreements } from '../db/disagreements';
import type { CurrentEdition } from '../db/editions';
import { listEvents, listOrganizations } from '../db/events';
import { evidenceBySlug, listEvidence } from '../db/evidence';
import { listItems } from '../db/items';
import { listLinks } from '../db/links';
import { readPassage } from '../db/passages';
import { listQuantities } from '../db/quantities';
import { listSections } from '../db/sources';
import type { EvidenceRow } from '../pack/tables';
import type { Locale } from '../text/localized';
import { evidenceView } from '../views/evidence';
import type { EvidenceView } from '../views/evidence/types';
import type { SourceCitation } from '../views/source-citation';
import { readBase } from './base';
import { sourceCitation } from './source-citation';

export type EvidencePage = {
  readonly edition: CurrentEdition;
  readonly view: EvidenceView;
  readonly citation: SourceCitation;
};

/**
 * One piece of evidence with its passage, its source and what rests on it.
 *
 * @returns null if there is no such index or evidence
 */
export async function readEvidence(
  index: string,
  slug: string,
  locale: Locale,
): Promise<EvidencePage | null> {
  const base = await readBase(index);
  if (base === null) return null;
  const db = readClient();
  const version = base.edition.packVersionId;
  const evidence = await evidenceBySlug(db, version, slug);
  const source = base.sources.find((row) => row.slug === evidence?.source);
  if (evidence === null || source === undefined) return null;
  const around = await readAround(db, version, evidence);
  if (around === null) return null;
  return {
    edition: base.edition,
    view: evidenceView({ ...base, ...around, evidence, source }, locale),
    citation: sourceCitation(source, base.index.slug, locale),
  };
}

/** Everything that the page shows beside the evidence itself. */
async function readAround(db: ReadClient, version: number, evidence: EvidenceRow) {
  const { slug, source, passage: number } = evidence;
  const [
    passage,
    rated,
    sections,
    organizations,
    items,
    siblings,
    events,
    quantities,
    disagreements,
  ] = await Promise.all([
    readPassage(db, version, source, number),
    readRated(db, version, evidence),
    listSections(db, version, source),
    listOrganizations(db, version),
    listItems(db, version),
    listEvidence(db, version, { source, passage: number }),
    listEvents(db, version, { evidence: slug }),
    listQuantities(db, version, { evidence: slug }),
    listDisagreements(db, version, source),
  ]);
  if (passage === null) return null;
  return {
    ...rated,
    passage,
    sections,
    organizations,
    items,
    siblings,
    events,
    quantities,
    disagreements,
  };
}

/** Every link of the city to the indicators that the evidence bears on, and what they are from. */
async function readRated(db: ReadClient, version: number, { slug, city }: EvidenceRow) {
  const [own, linked] = await Promise.all([
    listLinks(db, version, { evidence: slug }),
    listEvidence(db, version, { city }),
  ]);
  const links = await Promise.all(
    own.map(({ indicator }) => listLinks(db, version, { city, indicator })),
  );
  return { links: links.flat(), linked };
}
