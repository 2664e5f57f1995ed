import type { ReactElement } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { formatNumber } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { ChangedRow, TableChangeView } from '@/lib/views/import/preview-view';
import styles from './changed-rows.module.css';

type ChangedRowsProps = { readonly tables: readonly TableChangeView[]; readonly locale: Locale };

/** How many rows of each table are new, changed and gone, and which. */
export function ChangedRows({ tables, locale }: ChangedRowsProps) {
  const t = translator(locale, 'importing');
  if (tables.length === 0) return <p>{t('preview.rowsNone')}</p>;
  return (
    <>
      <DataTable
        caption={t('preview.rowsCaption')}
        onPhone="keep"
        columns={[
          { key: 'table', label: t('preview.table') },
          { key: 'added', label: t('preview.added'), numeric: true },
          { key: 'changed', label: t('preview.changed'), numeric: true },
          { key: 'removed', label: t('preview.removed'), numeric: true },
        ]}
        rows={tables.map(({ name, added, changed, removed }) => ({
          key: name,
          cells: [name, ...[added, changed, removed].map((count) => formatNumber(count, locale))],
        }))}
      />
      {tables.map((table) => (
        <TableDetails key={table.name} table={table} locale={locale} />
      ))}
    </>
  );
}

type TableDetailsProps = { readonly table: TableChangeView; readonly locale: Locale };

function TableDetails({ table, locale }: TableDetailsProps) {
  const t = translator(locale, 'importing');
  const { name, added, changed, removed, reordered, lists } = table;
  return (
    <Disclosure summary={t('preview.which', { table: name })}>
      {reordered && <p>{t('preview.reordered')}</p>}
      <RowList title={t('preview.listAdded', { count: added })} count={added} locale={locale}>
        {lists.added}
      </RowList>
      <RowList title={t('preview.listChanged', { count: changed })} count={changed} locale={locale}>
        {lists.changed.map((row) => (
          <Cells key={row.key} row={row} locale={locale} />
        ))}
      </RowList>
      <RowList title={t('preview.listRemoved', { count: removed })} count={removed} locale={locale}>
        {lists.removed}
      </RowList>
    </Disclosure>
  );
}

type RowListProps = {
  readonly title: string;
  readonly count: number;
  readonly locale: Locale;
  readonly children: readonly (string | ReactElement)[];
};

function RowList({ title, count, locale, children }: RowListProps) {
  if (count === 0) return null;
  const shown = children.length;
  return (
    <>
      <h4>{title}</h4>
      <ul className={styles.rows}>
        {children.map((row) => (
          <li key={typeof row === 'string' ? row : row.key}>{row}</li>
        ))}
      </ul>
      {shown < count && (
        <p>
          {translator(locale, 'importing')('preview.first', {
            shown: formatNumber(shown, locale),
          })}
        </p>
      )}
    </>
  );
}

function Cells({ row, locale }: { readonly row: ChangedRow; readonly locale: Locale }) {
  const t = translator(locale, 'importing');
  return (
    <>
      {row.key}
      <ul className={styles.cells}>
        {row.cells.map(({ column, before, after }) => (
          <li key={column}>
            {t.rich('preview.cell', {
              column,
              before: before === '' ? t('preview.empty') : before,
              after: after === '' ? t('preview.empty') : after,
              del: (inner) => <del>{inner}</del>,
              ins: (inner) => <ins>{inner}</ins>,
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
