import { namesOf, type WorkbookData, type WorkbookOptions } from './workbook/data';
import { evidenceSheet } from './workbook/evidence-sheet';
import { indicatorsSheet } from './workbook/indicators-sheet';
import { methodSheet } from './workbook/method-sheet';
import { observationsSheet } from './workbook/observations-sheet';
import { scoresSheet } from './workbook/scores-sheet';
import { sourcesSheet } from './workbook/sources-sheet';
import type { WorkbookSheet } from './workbook/types';

/** The rows that a workbook may hold: what spreadsheets open, and what is made while readers wait. */
export const MOST_WORKBOOK_ROWS = 60_000;

/** Everything that a workbook of an edition holds, typed and in finished texts. */
export function workbookSheets(
  data: WorkbookData,
  options: WorkbookOptions,
): readonly WorkbookSheet[] {
  const names = namesOf(data, options.locale);
  return [
    scoresSheet(data, names, options.words),
    indicatorsSheet(data, names, options.words),
    observationsSheet(data, names, options.words),
    evidenceSheet(data, names, options.words),
    sourcesSheet(data, names, options.words),
    methodSheet(data, names, options),
  ];
}

/** Whether an edition is small enough for a workbook; its pack and its tables are there for any. */
export function fitsWorkbook(
  data: Record<'observations' | 'links' | 'evidence', { readonly length: number }> &
    Pick<WorkbookData, 'scores'>,
): boolean {
  const { scores, observations, links, evidence } = data;
  const rows = scores.rows.length + observations.length + links.length + evidence.length;
  return rows <= MOST_WORKBOOK_ROWS;
}
