import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { formatNumber } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { CellChange, RowKey } from '@/lib/pack/row-changes';
import type { Locale } from '@/lib/text/localized';
import type { EditionChangeView } from '@/lib/views/editions/change-types';
import styles from './tables-section.module.css';

type TablesSectionProps = { readonly view: EditionChangeView; readonly locale: Locale };
type ChangedTable = EditionChangeView['tables'][number];

/** Rows that are new, changed and gone, table by table, with the first of each. */
export function TablesSection({ view, locale }: TablesSectionProps) {
  const t = translator(locale, 'editions');
  const { tables } = view;
  const number = (count: number) => formatNumber(count, locale);
  return (
    <Section id="rows" title={t('change.tables')}>
      {tables.length === 0 ? (
        <p>{t('change.tablesNone')}</p>
      ) : (
        <DataTable
          caption={t('change.tablesCaption')}
          onPhone="keep"
          columns={[
            { key: 'table', label: t('change.table') },
            { key: 'added', label: t('change.added'), numeric: true },
            { key: 'changed', label: t('change.changed'), numeric: true },
            { key: 'removed', label: t('change.removed'), numeric: true },
          ]}
          rows={tables.map(({ name, added, changed, removed }) => ({
            key: name,
            cells: [
              <code key="name">{name}</code>,
              number(added),
              number(changed),
              number(removed),
            ],
          }))}
        />
      )}
      {tables.map((table) => (
        <Disclosure key={table.name} summary={t('change.rowsOf', { table: table.name })}>
          <RowList table={table} locale={locale} />
        </Disclosure>
      ))}
    </Section>
  );
}

function RowList({ table, locale }: { readonly table: ChangedTable; readonly locale: Locale }) {
  const t = translator(locale, 'editions');
  const { changes } = table;
  const listed = changes.added.length + changes.changed.length + changes.removed.length;
  const rest = table.added + table.changed + table.removed - listed;
  return (
    <ul className={styles.rows}>
      {changes.added.map((key) => (
        <li key={`+${keyText(key)}`}>
          {keyText(key)} <i>{t('change.rowNew')}</i>
        </li>
      ))}
      {changes.removed.map((key) => (
        <li key={`-${keyText(key)}`}>
          {keyText(key)} <i>{t('change.rowGone')}</i>
        </li>
      ))}
      {changes.changed.map(({ key, cells }) => (
        <li key={keyText(key)}>
          {keyText(key)}
          {cells.map((cell) => (
            <Cell key={cell.column} cell={cell} />
          ))}
        </li>
      ))}
      {rest > 0 && <li>{t('change.rowsMore', { count: formatNumber(rest, locale) })}</li>}
      {changes.reordered && <li>{t('change.reordered')}</li>}
    </ul>
  );
}

function Cell({ cell: { column, before, after } }: { readonly cell: CellChange }) {
  return (
    <span className={styles.cell}>
      <code>{column}</code> <del>{String(before)}</del> <ins>{String(after)}</ins>
    </span>
  );
}

function keyText(key: RowKey): string {
  return key.join(' · ');
}
