import {
  comparePath,
  dataPath,
  evidenceListPath,
  methodologyPath,
  overviewPath,
  timelinePath,
} from '@/lib/address/paths';
import { defaultReportSettings } from '@/lib/address/report-settings';
import { robustnessPath } from '@/lib/address/robustness-paths';
import { reportComposerPath } from '@/lib/address/write-report';
import type { Locale } from '@/lib/text/localized';
import type { Holdings } from '@/lib/views/holdings';

/** The entries of the main navigation, in the order in which they are shown. */
export const NAVIGATION_KEYS = [
  'overview',
  'compare',
  'robustness',
  'evidence',
  'timeline',
  'methodology',
  'report',
  'data',
] as const;
export type NavigationKey = (typeof NAVIGATION_KEYS)[number];

/** The entries that lead somewhere: without evidence or events, or a second city, there is nothing to see of them. */
export function navigationKeys(
  holds: Holdings | undefined,
  { cities }: ShellIndex,
): readonly NavigationKey[] {
  return NAVIGATION_KEYS.filter(
    (key) =>
      (key !== 'robustness' || cities.length > 1) &&
      (holds === undefined ||
        ((key !== 'evidence' || holds.evidence) && (key !== 'timeline' || holds.events))),
  );
}

/** The index that a page belongs to, and the cities that its links carry on. */
export type ShellIndex = {
  readonly slug: string;
  /** The selection (or the index's first two cities): Compare and Report open with it. */
  readonly cities: readonly string[];
};

export function navigationPath(key: NavigationKey, locale: Locale, index: ShellIndex): string {
  switch (key) {
    case 'overview':
      return overviewPath(locale, index.slug);
    case 'compare':
      return comparePath(locale, index.slug, index.cities);
    case 'robustness':
      return robustnessPath(locale, index.slug);
    case 'evidence':
      return evidenceListPath(locale, index.slug);
    case 'timeline':
      return timelinePath(locale, index.slug);
    case 'methodology':
      return methodologyPath(locale, index.slug);
    case 'report':
      return reportComposerPath(locale, index.slug, defaultReportSettings(index.cities, locale));
    case 'data':
      return dataPath(locale, index.slug);
  }
}
