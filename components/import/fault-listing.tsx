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
          <FaultTable lines={group.lines} kind={kind} locale={locale} />
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
};

function FaultTable({ lines, kind, locale }: FaultTableProps) {
  const t = translator(locale, 'importing');
  return (
    <DataTable
      caption={t('check.caption')}
      columns={[
        { key: 'file', label: t('check.file') },
        { key: 'row', label: t('check.row') },
        { key: 'column', label: t('check.column') },
        { key: 'field', label: t('check.field') },
        { key: 'message', label: t(kind === 'fault' ? 'check.message' : 'check.warning') },
        { key: 'fix', label: t('check.fix') },
      ]}
      rows={lines.map((line, position) => rowOf(line, position, locale))}
    />
  );
}

const NO_PLACE = '–';

function rowOf(
  { file, row, column, field, code, message, fix }: FaultLine,
  position: number,
  locale: Locale,
): TableRow {
  return {
    key: String(position),
    cells: [
      file,
      row === null ? NO_PLACE : formatNumber(row, locale),
      column === null ? NO_PLACE : formatNumber(column, locale),
      field ?? NO_PLACE,
      <span key="message" className={styles.message}>
        {message} <code>{code}</code>
      </span>,
      fix,
    ],
  };
}
