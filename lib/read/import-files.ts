import { translator } from '../i18n/translator';
import { wordFault } from '../i18n/word-fault';
import { readCheck, readPreview } from '../jobs/drafts';
import type { Fault } from '../pack';
import { type Cell, writeCsv } from '../pack/csv';
import type { Locale } from '../text/localized';

const FAULT_COLUMNS = ['severity', 'code', 'file', 'row', 'column', 'field', 'message', 'fix'];

/** What the last check of a draft found, as CSV for a spreadsheet; null: none was made. */
export function readFaultsCsv(id: string, locale: Locale): string | null {
  const report = readCheck(id);
  if (report === null) return null;
  const t = translator(locale, 'importing');
  const lines = (faults: readonly Fault[], severity: string) =>
    faults.map((fault): readonly Cell[] => {
      const { code, file, row, column, field, message, fix } = wordFault(fault, locale);
      return [severity, code, file, row ?? '', column ?? '', field ?? '', message, fix];
    });
  return writeCsv(
    [
      FAULT_COLUMNS,
      ...lines(report.faults, t('csv.error')),
      ...lines(report.warnings, t('csv.warning')),
    ],
    'spreadsheet',
  );
}

const SIDES = ['before', 'after'] as const;
const SCORE_FIELDS = ['value', 'lower', 'upper', 'rank'] as const;

/** The scores that the last preview of a draft has move, as CSV; null: none was made. */
export function readScoresCsv(id: string): string | null {
  const report = readPreview(id);
  if (report === null) return null;
  const columns = SIDES.flatMap((side) => SCORE_FIELDS.map((field) => `${side}_${field}`));
  return writeCsv(
    [
      ['city', 'node', 'by', ...columns],
      ...report.changes.scores.map(({ city, node, by, ...sides }): readonly Cell[] => [
        city,
        node,
        by ?? '',
        ...SIDES.flatMap((side) => SCORE_FIELDS.map((field) => sides[side]?.[field] ?? '')),
      ]),
    ],
    'spreadsheet',
  );
}
