import type { ScoreMove } from '../edition/moved-scores';
import { isPreviewFresh } from '../importing/fresh-preview';
import type { Draft } from '../jobs/draft';
import { readPreview } from '../jobs/drafts';
import type { PreviewReport } from '../jobs/task-files';
import { type Locale, shownText } from '../text/localized';
import { tableChangeViews } from '../views/import/preview-tables';
import type { PreviewView, ScoreMoveView } from '../views/import/preview-view';

/** What publishing a draft would do; null: no preview was made. */
export async function readPreviewView(draft: Draft, locale: Locale): Promise<PreviewView | null> {
  const report = readPreview(draft.id);
  if (report === null || draft.state.preview === null) return null;
  const { title, label, hash, current, counts, changes } = report;
  return {
    title: shownText(title, locale).text,
    label,
    hash,
    current: current?.label ?? null,
    isSame: current?.hash === hash,
    details: counts.details ?? [],
    isFresh: await isPreviewFresh(draft),
    tables: tableChangeViews(counts, changes.tables),
    // New scores are listed with the overall ranking first.
    unranked: current === null ? unrankedIn(changes.scores) : null,
    scoreCount: counts.scores,
    scores: changes.scores.map((move) => scoreView(move, report, locale)),
  };
}

/** How many cities of a new index have no rank, of how many; the list begins with the overall scores. */
function unrankedIn(scores: readonly ScoreMove[]): PreviewView['unranked'] {
  const overall = scores.filter(({ node }) => node === scores[0]?.node);
  const count = overall.filter(({ after }) => after?.rank == null).length;
  return { count, total: overall.length };
}

function scoreView(
  { city, node, before, after, by }: ScoreMove,
  { cities, nodes }: PreviewReport,
  locale: Locale,
): ScoreMoveView {
  const nameIn = (names: PreviewReport['cities'], slug: string) => {
    const name = names[slug];
    return name === undefined ? slug : shownText(name, locale).text;
  };
  return { city: nameIn(cities, city), node: nameIn(nodes, node), before, after, by };
}
