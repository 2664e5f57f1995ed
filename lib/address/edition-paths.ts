import type { Locale } from '../text/localized';
import { indexPath } from './api-paths';
import { overviewPath } from './paths';

/** As many digits of a hash name an edition in an address. */
const DIGITS = 12;

/** Two editions by their hashes; the first is the earlier one. */
export type EditionPair = { readonly from: string; readonly to: string };

/** The editions of an index. */
export function editionsPath(locale: Locale, index: string): string {
  return `${overviewPath(locale, index)}/editions`;
}

/** Where the choice of two editions is sent to be compared. */
export function editionsAction(locale: Locale, index: string): string {
  return `${editionsPath(locale, index)}/compare`;
}

/** What changed between two editions; a later page of its cities, or one city. */
export function editionChangePath(
  locale: Locale,
  index: string,
  pair: EditionPair,
  part: { readonly page?: number; readonly city?: string } = {},
): string {
  const base = `${editionsPath(locale, index)}/${pairSegment(pair)}`;
  if (part.city !== undefined) return `${base}/cities/${part.city}`;
  return part.page === undefined || part.page === 1 ? base : `${base}/pages/${part.page}`;
}

/** The same in the API. */
export function apiEditionChangePath(index: string, pair: EditionPair): string {
  return `${indexPath(index)}/editions/${pairSegment(pair)}`;
}

function pairSegment({ from, to }: EditionPair): string {
  return `${from.slice(0, DIGITS)}..${to.slice(0, DIGITS)}`;
}
