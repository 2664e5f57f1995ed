import { isUndecided } from './edit-mapping';
import type { IndicatorMapping, Mapping } from './mapping-schema';

/** Which indicators the form shows. */
export const SHOWN_KINDS = ['all', 'used', 'undecided', 'left-out'] as const;

export type IndicatorFilter = {
  /** In headings and titles; empty: any. */
  readonly find: string;
  readonly show: (typeof SHOWN_KINDS)[number];
  /** From 1. */
  readonly page: number;
};

export type ShownIndicators = {
  /** Places in the mapping of those that the filter finds, on any page. */
  readonly found: readonly number[];
  /** Of those on the page. */
  readonly onPage: readonly number[];
  readonly page: number;
  readonly pages: number;
};

/** A form of more rows is slow to work with, and long for a browser without script. */
export const INDICATORS_A_PAGE = 60;

/** Finds the indicators that a page of the form shows; a page beyond the last is the last. */
export function shownIndicators(
  { indicators }: Mapping,
  { find, show, page: asked }: IndicatorFilter,
): ShownIndicators {
  const words = find.toLowerCase().split(/\s+/u).filter(Boolean);
  const found = indicators.flatMap((indicator, index) =>
    isOfKind(indicator, show) && hasWords(indicator, words) ? [index] : [],
  );
  const pages = Math.max(1, Math.ceil(found.length / INDICATORS_A_PAGE));
  const page = Math.min(Math.max(1, asked), pages);
  const start = (page - 1) * INDICATORS_A_PAGE;
  return { found, onPage: found.slice(start, start + INDICATORS_A_PAGE), page, pages };
}

function isOfKind(indicator: IndicatorMapping, show: IndicatorFilter['show']): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'used':
      return indicator.driver !== null;
    case 'undecided':
      return isUndecided(indicator);
    case 'left-out':
      return indicator.driver === null;
  }
}

function hasWords({ column, title }: IndicatorMapping, words: readonly string[]): boolean {
  const text = [column, title.en, title.zh].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}
