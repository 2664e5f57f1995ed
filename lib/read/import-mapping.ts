import { readProposal } from '../jobs/drafts';
import type { Locale } from '../text/localized';
import type { MappingStageView } from '../views/import/mapping-stage';

/** What the mapping stage of a draft shows; null: no mapping was proposed yet. */
export async function readMappingStage(
  locale: Locale,
  draftId: string,
): Promise<MappingStageView | null> {
  const proposal = readProposal(draftId);
  if (proposal === null) return null;
  const { mapping, leftAside } = proposal;
  return {
    draftId,
    locale,
    indicators: mapping.indicators.map(({ column, title, unit, year }) => ({
      column,
      title: title[locale] ?? title.en ?? title.zh ?? '',
      unit: unit[locale] ?? unit.en ?? unit.zh ?? '',
      year,
    })),
    leftAside,
  };
}
