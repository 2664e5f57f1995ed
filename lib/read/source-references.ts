import { cslItem } from '../citation/csl-item';
import { referenceRuns } from '../citation/reference';
import type { SourceRow } from '../pack/tables';
import type { Locale } from '../text/localized';
import type { SourceReference } from '../views/source-reference';

/** The references of sources in the style of the reader's language: GB/T 7714—2025 or APA. */
export function sourceReferences(
  sources: readonly SourceRow[],
  locale: Locale,
): readonly SourceReference[] {
  return sources.map((source) => ({
    source: source.slug,
    runs: referenceRuns(cslItem(source, locale), locale === 'zh' ? 'gb7714' : 'apa'),
  }));
}
