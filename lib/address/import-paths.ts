import type { Locale } from '../text/localized';

/** The steps from a file to a new edition; a pack needs no mapping. */
export const IMPORT_STAGES = ['upload', 'mapping', 'check', 'preview', 'publish'] as const;

export type ImportStage = (typeof IMPORT_STAGES)[number];

/** What is done with a draft by the press of a button. */
export const DRAFT_ACTIONS = [
  'propose',
  'mapping',
  'check',
  'preview',
  'publish',
  'cancel',
  'remove',
] as const;

export type DraftAction = (typeof DRAFT_ACTIONS)[number];

/** What the pages of importing are told in their addresses. */
export const IMPORT_FIELDS = {
  error: 'error',
  /** A number that belongs to the error: how many wait, say. */
  count: 'count',
  /** The step of a draft that is shown; left out: where it stands. */
  stage: 'stage',
  /** The index that was just led back to an earlier edition. */
  undone: 'undone',
} as const;

type Query = Readonly<Partial<Record<keyof typeof IMPORT_FIELDS, string>>>;

/*
 * All of it stands beside the pages and not under /api, whose answers may be read by any site.
 */

/** The page of all drafts, where a file is brought, and of the log of imports. */
export function importPath(locale: Locale, query: Query = {}): string {
  return withQuery(`/${locale}/data/import`, query);
}

/** Takes the form that brings a file (multipart/form-data, field `file`). */
export function uploadFormPath(locale: Locale): string {
  return `${importPath(locale)}/upload`;
}

/** Takes the form that makes an earlier edition of an index current again. */
export function undoFormPath(locale: Locale): string {
  return `${importPath(locale)}/undo`;
}

/** The page of one draft. */
export function draftPath(locale: Locale, draft: string, query: Query = {}): string {
  return withQuery(`${importPath(locale)}/${draft}`, query);
}

/** Takes the form of one of a draft's buttons. */
export function draftActionPath(locale: Locale, draft: string, action: DraftAction): string {
  return `${draftPath(locale, draft)}/${action}`;
}

/** Where a draft stands, as JSON, for a page that waits. */
export function draftStatusPath(locale: Locale, draft: string): string {
  return `${draftPath(locale, draft)}/status`;
}

/** What the last check found, as a CSV file. */
export function draftFaultsPath(locale: Locale, draft: string): string {
  return `${draftPath(locale, draft)}/faults.csv`;
}

/** The scores that the last preview has move, as a CSV file. */
export function draftScoresPath(locale: Locale, draft: string): string {
  return `${draftPath(locale, draft)}/scores.csv`;
}

function withQuery(path: string, query: Query): string {
  const written = new URLSearchParams(query).toString();
  return written === '' ? path : `${path}?${written}`;
}
