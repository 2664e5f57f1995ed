import type { Locale } from '../text/localized';
import { draftActionPath, draftPath } from './import-paths';

/** What the form of a mapping is told in the address of its page. */
export const MAPPING_FIELDS = {
  find: 'find',
  show: 'show',
  page: 'page',
  findCity: 'find-city',
  cityPage: 'city-page',
} as const;

/** What the page is to show, by the names of the fields. */
export type MappingQuery = Readonly<
  Partial<Record<(typeof MAPPING_FIELDS)[keyof typeof MAPPING_FIELDS], string>>
>;

/**
 * The page on which the mapping of a draft is decided.
 *
 * @param place the `id` of what is to be seen first; empty: the top
 */
export function mappingPath(
  locale: Locale,
  draft: string,
  query: MappingQuery = {},
  place = '',
): string {
  const path = draftPath(locale, draft, { stage: 'mapping' });
  const more = new URLSearchParams(query).toString();
  return `${path}${more === '' ? '' : `&${more}`}${place === '' ? '' : `#${place}`}`;
}

/** Takes the form of a mapping. */
export function mappingFormPath(locale: Locale, draft: string): string {
  return draftActionPath(locale, draft, 'mapping');
}

/** Takes the form that says how the file is to be read. */
export function readingFormPath(locale: Locale, draft: string): string {
  return `${mappingFormPath(locale, draft)}/reading`;
}

/** Takes the form that names an index whose mapping is to be used. */
export function earlierFormPath(locale: Locale, draft: string): string {
  return `${mappingFormPath(locale, draft)}/earlier`;
}

/** Takes the form that brings a file with a mapping (multipart/form-data, field `file`). */
export function broughtFormPath(locale: Locale, draft: string): string {
  return `${mappingFormPath(locale, draft)}/file`;
}

/** The mapping as it stands, as a file. */
export function mappingFilePath(locale: Locale, draft: string): string {
  return `${draftPath(locale, draft)}/mapping.json`;
}
