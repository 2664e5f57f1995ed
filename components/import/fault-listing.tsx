import { DataTable, type TableRow } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { formatNumber } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { FaultLine, FaultList } from '@/lib/views/import/check-view';
import styles from './fault-listing.module.css';

type FaultListingProps = {
  readonly list: FaultList;
  readonly kind: 'fault' | 'warning';
  readonly locale: Locale;
};

/** Faults with their places and what to do; by kind and place where there are many. */
export function FaultListing({ list, kind, locale }: FaultListingProps) {
  const t = translator(locale, 'importing');
  const { count, kept, lines, groups } = list;
  if (groups.length === 0) return <FaultTable lines={lines} kind={kind} locale={locale} />;
  return (
    <div className={styles.groups}>
      {groups.map((group, position) => (
        <Disclosure
          key={`${group.code} ${group.file} ${group.field}`}
          open={position === 0}
          summary={t('check.times', {
            place: [group.file, ...(group.field === null ? [] : [group.field])].join(' · '),
            code: group.code,
            count: group.count,
          })}
        >
          <FaultTable lines={group.lines} kind={kind} locale={locale} isGroup />
          {group.lines.length < group.count && (
            <p>{firstOf(group.lines.length, group.count, locale)}</p>
          )}
        </Disclosure>
      ))}
      {kept < count && <p>{firstOf(kept, count, locale)}</p>}
    </div>
  );
}

function firstOf(shown: number, count: number, locale: Locale): string {
  return translator(locale, 'importing')('check.first', {
    shown: formatNumber(shown, locale),
    count: formatNumber(count, locale),
  });
}

type FaultTableProps = Pick<FaultListingProps, 'kind' | 'locale'> & {
  readonly lines: readonly FaultLine[];
  /** All of one file and field, which stand above them. */
  readonly isGroup?: boolean;
};

/** Faults row by row; what all of them say the same of what to do stands once, above. */
function FaultTable({ lines, kind, locale, isGroup = false }: FaultTableProps) {
  const t = translator(locale, 'importing');
  const commonFix = isGroup ? sameFix(lines) : null;
  const left = new Set<ColumnKey>([
    ...(isGroup ? (['file', 'field'] as const) : []),
    ...(commonFix === null ? [] : (['fix'] as const)),
  ]);
  const columns = COLUMNS.filter((key) => !left.has(key));
  return (
    <>
      {commonFix !== null && <p className={styles.fix}>{commonFix}</p>}
      <DataTable
        caption={t('check.caption')}
        columns={columns.map((key) => ({
          key,
          label: t(`check.${key === 'message' && kind === 'warning' ? 'warning' : key}`),
        }))}
        rows={lines.map((line, position) => rowOf(line, position, columns, locale))}
      />
    </>
  );
}

const COLUMNS = ['file', 'row', 'column', 'field', 'message', 'fix'] as const;
type ColumnKey = (typeof COLUMNS)[number];

/** What all say to do; null where they differ, or there is one only. */
function sameFix([first, ...others]: readonly FaultLine[]): string | null {
  if (first === undefined || others.length === 0) return null;
  return others.every(({ fix }) => fix === first.fix) ? first.fix : null;
}

const NO_PLACE = '–';

function rowOf(
  { file, row, column, field, code, message, fix }: FaultLine,
  position: number,
  columns: readonly ColumnKey[],
  locale: Locale,
): TableRow {
  const cells = {
    file,
    row: row === null ? NO_PLACE : formatNumber(row, locale),
    column: column === null ? NO_PLACE : formatNumber(column, locale),
    field: field ?? NO_PLACE,
    message: (
      <span key="message" className={styles.message}>
        {message} <code>{code}</code>
      </span>
    ),
    fix,
  };
  return { key: String(position), cells: columns.map((key) => cells[key]) };
}
