import { readClient } from '../db/client';
import { type ImportLogEntry, listImports } from '../db/import-log';
import { listIndexes, type PublishedIndex } from '../db/indexes';
import { type Locale, shownText } from '../text/localized';
import { indexLog } from '../views/import/index-log';
import type { IndexLogView } from '../views/import/published-view';

/** The log of imports of every index, with who each was by: for those who may import. */
export async function readImportLogs(locale: Locale): Promise<readonly IndexLogView[]> {
  const db = readClient();
  const indexes = await listIndexes(db);
  const logs = await Promise.all(
    indexes.map(async (index) => logOf(index, await listImports(db, index.slug), locale)),
  );
  const newest = ({ entries }: IndexLogView) => entries[0]?.importedAt ?? '';
  return logs.toSorted((a, b) => newest(b).localeCompare(newest(a)));
}

function logOf(
  { slug, title, edition }: PublishedIndex,
  entries: readonly ImportLogEntry[],
  locale: Locale,
): IndexLogView {
  return indexLog({
    index: slug,
    title: shownText(title, locale).text,
    current: { label: edition.label, hash: edition.hash },
    entries,
  });
}
