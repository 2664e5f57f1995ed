import { apiSourcePath, resourcePaths } from '../../address/api-paths';
import { readClient } from '../../db/client';
import { listDisagreements } from '../../db/disagreements';
import { listEvidence } from '../../db/evidence';
import { listPassages } from '../../db/passages';
import { listSections } from '../../db/sources';
import {
  type OneSourceAnswer,
  oneSourceAnswer,
  type SourcesAnswer,
  sourcesAnswer,
} from '../../views/api/sources';
import { absenceError } from '../absence';
import { requireBase, requirePage } from './require';

/** The sources of an index, page by page. @throws AppError `not-found` or `bad-request` */
export async function readSources(index: string, query: URLSearchParams): Promise<SourcesAnswer> {
  const base = await requireBase(index);
  return sourcesAnswer(base, requirePage(resourcePaths(index).sources ?? '', query));
}

/**
 * One source with its passages, page by page.
 *
 * @throws AppError `not-found`, `gone` (of an earlier edition) or `bad-request`
 */
export async function readOneSource(
  index: string,
  slug: string,
  query: URLSearchParams,
): Promise<OneSourceAnswer> {
  const base = await requireBase(index);
  const source = base.sources.find((row) => row.slug === slug);
  if (source === undefined) throw await absenceError(index, 'source', [slug]);
  const page = requirePage(apiSourcePath(index, slug), query);
  const db = readClient();
  const version = base.edition.packVersionId;
  const [sections, passages, disagreements, drawn] = await Promise.all([
    listSections(db, version, slug),
    listPassages(db, version, slug),
    listDisagreements(db, version, slug),
    listEvidence(db, version, { source: slug }),
  ]);
  return oneSourceAnswer({ ...base, source, sections, passages, disagreements, drawn }, page);
}
