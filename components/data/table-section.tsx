import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { formatList, formatNumber } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { DataPageView, TableView } from '@/lib/views/data';
import styles from './table-section.module.css';

type TableSectionProps = { readonly view: DataPageView; readonly locale: Locale };

/** The tables of the pack: what each holds, how many rows, and its files. */
export function TableSection({ view, locale }: TableSectionProps) {
  const t = translator(locale, 'data');
  const empty = view.tables.filter(({ rows }) => rows === 0);
  return (
    <Section id="tables" title={t('tables.title')}>
      <DataTable
        caption={t('tables.caption')}
        columns={[
          { key: 'table', label: t('tables.table') },
          { key: 'rows', label: t('tables.rows'), numeric: true },
          { key: 'download', label: t('tables.download') },
        ]}
        rows={view.tables
          .filter(({ rows }) => rows > 0)
          .map((table) => ({
            key: table.name,
            cells: [
              <span key="table" className={styles.about}>
                <code>{table.name}</code> <span>{t(`tables.about.${table.table}`)}</span>
              </span>,
              formatNumber(table.rows, locale),
              <Files key="files" table={table} locale={locale} />,
            ],
          }))}
      />
      {empty.length > 0 && (
        <p>
          {t('tables.empty', {
            tables: formatList(
              empty.map(({ name }) => name),
              locale,
            ),
          })}
        </p>
      )}
    </Section>
  );
}

type FilesProps = { readonly table: TableView; readonly locale: Locale };

function Files({ table: { name, links }, locale }: FilesProps) {
  const t = translator(locale, 'data');
  return (
    <span className={styles.files}>
      <a href={links.plain} aria-label={t('tables.csvLabel', { table: name })}>
        {t('tables.csv')}
      </a>
      <a href={links.spreadsheet} aria-label={t('tables.spreadsheetLabel', { table: name })}>
        {t('tables.spreadsheet')}
      </a>
      <a href={links.json} aria-label={t('tables.jsonLabel', { table: name })}>
        {t('tables.json')}
      </a>
    </span>
  );
}
