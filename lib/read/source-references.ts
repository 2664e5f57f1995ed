import { cslItem } from '../citation/csl-item';
import { type CitationStyle, referenceRuns } from '../citation/reference';
import type { SourceRow } from '../pack/tables';
import type { Locale } from '../text/localized';
import type { SourceReference } from '../views/source-reference';

/**
 * The references of sources.
 *
 * @param style the one of the reader's language, where none is asked for: GB/T 7714—2025 or APA
 */
export function sourceReferences(
  sources: readonly SourceRow[],
  locale: Locale,
  style: CitationStyle = locale === 'zh' ? 'gb7714' : 'apa',
): readonly SourceReference[] {
  return sources.map((source) => ({
    source: source.slug,
    language: source.language,
    runs: referenceRuns(cslItem(source, locale), style),
  }));
}
