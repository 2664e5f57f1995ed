import { formatNumber } from '@/lib/format';
import type { Locale } from '@/lib/text/localized';
import type { StructureView } from '@/lib/views/doubt/structure-types';

/** Correlations are given to two places, as they deserve. */
export const CORRELATION_PLACES = 2;

/** From where and up to where a correlation is flagged, for sentences. */
export function flaggedText({ redundant, opposed }: StructureView['flagged'], locale: Locale) {
  return {
    redundant: formatNumber(redundant, locale, CORRELATION_PLACES),
    opposed: formatNumber(opposed, locale, CORRELATION_PLACES),
  };
}
