import { randomUUID } from 'node:crypto';
import { writeRevision } from '../address/mapping-revision';
import { parseCityFilter, parseIndicatorFilter } from '../address/parse-mapping';
import type { SearchParameters } from '../address/read-parameters';
import { readClient } from '../db/client';
import { listIndexes } from '../db/indexes';
import { readPackDetails } from '../db/pack-version';
import { readProposal } from '../jobs/drafts';
import { mappingState, readTableReading, readWorkedMapping } from '../jobs/worked-mapping';
import { type Mapping, parseMapping } from '../mapping';
import { unmappedIndicators } from '../mapping/keep-decisions';
import type { TableOutline } from '../mapping/table-outline';
import type { Locale } from '../text/localized';
import { mappingStageView, outlineFinder } from '../views/import-mapping/mapping-stage-view';
import type { EarlierMapping, MappingStageModel } from '../views/import-mapping/types';

/**
 * The stage of an import at which a person says what the columns of a table are.
 *
 * @param query which indicators and cities are shown
 * @throws AppError `draft-unknown`
 */
export async function readMappingStage(
  locale: Locale,
  draft: string,
  query: SearchParameters,
): Promise<MappingStageModel> {
  const reading = readTableReading(draft);
  const proposal = readProposal(draft);
  const worked = readWorkedMapping(draft);
  if (proposal === null || worked === null) return { draft, reading, view: null };
  const { outline, candidates, leftAside, warnings } = proposal;
  const view = mappingStageView(
    {
      draft,
      revision: writeRevision({ state: mappingState(worked), window: randomUUID() }),
      ...worked,
      outline,
      candidates,
      leftAside,
      warnings,
      ...reading,
      unmapped: unmappedIndicators(proposal.mapping, worked.mapping).length,
      earlier: await earlierMappings(outline),
    },
    { indicators: parseIndicatorFilter(query), cities: parseCityFilter(query) },
    locale,
  );
  return { draft, reading, view };
}

/** Indexes that keep a mapping, the ones that fit the table best first. */
async function earlierMappings(outline: TableOutline): Promise<readonly EarlierMapping[]> {
  const db = readClient();
  const indexes = await listIndexes(db);
  const found = await Promise.all(
    indexes.map(async ({ slug, title, edition }) => {
      const { mapping: kept } = await readPackDetails(db, edition.packVersionId);
      const { mapping } = kept === undefined ? { mapping: null } : parseMapping(kept);
      return mapping === null ? null : { slug, title, ...fitOf(mapping, outline) };
    }),
  );
  return found
    .filter((one) => one !== null)
    .toSorted((a, b) => b.found / b.columns - a.found / a.columns);
}

function fitOf({ indicators }: Mapping, { columns }: TableOutline) {
  const used = indicators.filter(({ driver }) => driver !== null);
  const find = outlineFinder(columns);
  return { columns: used.length, found: used.filter(({ column }) => find(column) !== null).length };
}
