import { resourcePaths } from '../../address/api-paths';
import { EVIDENCE_FIELDS, type EvidenceFilters } from '../../address/evidence-filters';
import { badQuery } from '../../address/parse-api';
import { LONGEST_TEXT, parseEvidenceFilters } from '../../address/parse-evidence-filters';
import { readClient } from '../../db/client';
import { listDisagreements } from '../../db/disagreements';
import { listEvents, listOrganizations } from '../../db/events';
import { evidenceBySlug } from '../../db/evidence';
import { listLinks } from '../../db/links';
import { readPassage } from '../../db/passages';
import { listQuantities } from '../../db/quantities';
import { findAllEvidence, searchEvidence } from '../../db/search-evidence';
import type { EvidenceRow } from '../../pack/tables';
import {
  type EvidenceListAnswer,
  evidenceListAnswer,
  type OneEvidenceAnswer,
  oneEvidenceAnswer,
} from '../../views/api/evidence';
import { absenceError } from '../absence';
import type { Base } from '../base';
import { offerOf, queryOf } from '../evidence-list';
import { requireBase, requirePage } from './require';

/**
 * The evidence that a query finds, with the filters of the page.
 *
 * @throws AppError `not-found`, or `bad-request` naming the filter that cannot be used
 */
export async function readEvidenceAnswer(
  index: string,
  query: URLSearchParams,
): Promise<EvidenceListAnswer> {
  const base = await requireBase(index);
  const page = requirePage(resourcePaths(index).evidence ?? '', query);
  const filters = queryOf(filtersIn(query, base), base);
  const db = readClient();
  const version = base.edition.packVersionId;
  const offset = (page.page - 1) * page.perPage;
  const found = await searchEvidence(db, version, { ...filters, limit: page.perPage, offset });
  const slugs = found.rows.map(({ slug }) => slug);
  const links = await listLinks(db, version, { evidence: slugs });
  return evidenceListAnswer({ ...base, ...found, links }, page);
}

/** The evidence that a query finds, all of its pages. @throws AppError `bad-request` */
export function readEvidenceRows(
  base: Base,
  query: URLSearchParams,
): Promise<readonly EvidenceRow[]> {
  const filters = queryOf(filtersIn(query, base), base);
  return findAllEvidence(readClient(), base.edition.packVersionId, filters);
}

/** The page leaves out what it cannot use and says so; a program is refused. */
function filtersIn(query: URLSearchParams, base: Base): EvidenceFilters {
  const fields = EVIDENCE_FIELDS.filter((field) => field !== 'page');
  const written = fields.map((field) => [field, query.getAll(field)]);
  const { filters, notices } = parseEvidenceFilters(Object.fromEntries(written), offerOf(base));
  const [notice] = notices;
  if (notice === undefined) return filters;
  if (notice.kind === 'cut') throw badQuery('text', `${LONGEST_TEXT} characters at most`);
  throw badQuery(notice.field, query.getAll(notice.field).join(', '));
}

/** One piece of evidence. @throws AppError `not-found`, or `gone` for one of an earlier edition */
export async function readOneEvidence(index: string, slug: string): Promise<OneEvidenceAnswer> {
  const base = await requireBase(index);
  const db = readClient();
  const version = base.edition.packVersionId;
  const evidence = await evidenceBySlug(db, version, slug);
  const source = base.sources.find((row) => row.slug === evidence?.source);
  if (evidence === null || source === undefined) {
    throw await absenceError(index, 'evidence', [slug]);
  }
  const [passage, links, organizations, events, quantities, disagreements] = await Promise.all([
    readPassage(db, version, evidence.source, evidence.passage),
    listLinks(db, version, { evidence: slug }),
    listOrganizations(db, version),
    listEvents(db, version, { evidence: slug }),
    listQuantities(db, version, { evidence: slug }),
    listDisagreements(db, version, evidence.source),
  ]);
  if (passage === null) throw new Error(`Evidence ${slug} has no passage.`);
  const rows = { links, organizations, events, quantities, disagreements };
  return oneEvidenceAnswer({ ...base, ...rows, evidence, passage, source });
}
