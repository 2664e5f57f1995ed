import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { formatDifference, shownNumber } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { orderOf } from '@/lib/scoring';
import type { Locale } from '@/lib/text/localized';
import type { Beside } from '@/lib/views/what-if/types';

/** A row: what it is of, both figures in words, and how they differ. */
export type BesideRow = {
  readonly key: string;
  readonly scope: ReactNode;
  readonly texts: Beside<string>;
  readonly change: string;
};

type BesideTableProps = {
  readonly caption: string;
  readonly scope: string;
  readonly rows: readonly BesideRow[];
  readonly locale: Locale;
};

/** Figures of a what-if, each with the official one before it. */
export function BesideTable({ caption, scope, rows, locale }: BesideTableProps) {
  const t = translator(locale, 'whatIf');
  return (
    <DataTable
      caption={caption}
      onPhone="keep"
      columns={[
        { key: 'scope', label: scope },
        { key: 'official', label: t('columns.official'), numeric: true },
        { key: 'whatIf', label: t('columns.whatIf'), numeric: true },
        { key: 'change', label: t('columns.change'), numeric: true },
      ]}
      rows={rows.map((row) => ({
        key: row.key,
        cells: [row.scope, row.texts.official, <b key="whatIf">{row.texts.whatIf}</b>, row.change],
      }))}
    />
  );
}

/**
 * How two figures differ, in the words of a table: nothing, points, or that one is missing. The
 * difference is that of the figures as they are shown; where these read the same and yet differ,
 * that is said.
 */
export function changeText(
  { official, whatIf }: Beside<number | null>,
  locale: Locale,
  decimals = 1,
): string {
  const t = translator(locale, 'whatIf');
  if (official === null && whatIf === null) return t('cities.same');
  if (official === null) return t('cities.appears');
  if (whatIf === null) return t('cities.disappears');
  if (orderOf(official, whatIf) === 0) return t('cities.same');
  const [from, to] = [official, whatIf].map((value) => shownNumber(value, decimals));
  if (from === undefined || to === undefined || from === to) return t('cities.slight');
  return formatDifference(to - from, locale, decimals);
}
