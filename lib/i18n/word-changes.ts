import { formatList } from '../format/list';
import { formatNumber } from '../format/number';
import type { DetailName } from '../pack/changed-details';
import type { Locale } from '../text/localized';
import { sentenceSpace } from '../text/sentence-space';
import type { ImportChanges } from '../views/import/total-changes';
import { translator } from './translator';

/** What an import changed, in one or two sentences. */
export function wordChanges(
  { added, changed, removed, scores, details }: ImportChanges,
  locale: Locale,
): string {
  const t = translator(locale, 'data');
  const counts = { added, changed, removed, scores };
  const rows = t(
    'imports.rows',
    Object.fromEntries(
      Object.entries(counts).map(([name, count]) => [name, formatNumber(count, locale)]),
    ),
  );
  if (details.length === 0) return rows;
  const described = t('imports.details', { details: wordDetails(details, locale) });
  const isMoved = Object.values(counts).some((count) => count > 0);
  return isMoved ? `${rows}${sentenceSpace(locale)}${described}` : described;
}

/** What a pack says of itself, by name: `licences and the mapping of its table`. */
export function wordDetails(details: readonly DetailName[], locale: Locale): string {
  const t = translator(locale, 'data');
  return formatList(
    details.map((name) => t(`details.${name}`)),
    locale,
  );
}
