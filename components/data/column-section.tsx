import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { type Translator, translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { DataPageView } from '@/lib/views/data';
import type { ColumnView } from '@/lib/views/data/columns';
import styles from './column-section.module.css';

type ColumnSectionProps = { readonly view: DataPageView; readonly locale: Locale };

/** The columns of each table, from the definitions that the pack is checked by. */
export function ColumnSection({ view, locale }: ColumnSectionProps) {
  const t = translator(locale, 'data');
  return (
    <Section id="columns" title={t('columns.title')} note={t('columns.note')}>
      {view.tables
        .filter(({ rows }) => rows > 0)
        .map(({ name, columns }) => (
          <Disclosure
            key={name}
            summary={t('columns.summary', { table: name, columns: columns.length })}
          >
            <div className={styles.columns}>
              <DataTable
                caption={t('columns.caption', { table: name })}
                columns={[
                  { key: 'column', label: t('columns.column') },
                  { key: 'type', label: t('columns.type') },
                  { key: 'values', label: t('columns.values') },
                ]}
                rows={columns.map((column) => ({
                  key: column.name,
                  cells: [
                    <code key="name">{column.name}</code>,
                    typeText(column, t),
                    valuesText(column, t),
                  ],
                }))}
              />
            </div>
          </Disclosure>
        ))}
    </Section>
  );
}

function typeText({ kind, locale }: ColumnView, t: Translator<'data'>): string {
  const word = t(`columns.kinds.${kind}`);
  return locale === null ? word : t('columns.inLanguage', { kind: word, language: locale });
}

function valuesText(column: ColumnView, t: Translator<'data'>): string {
  const { isKey, required, references, options } = column;
  return [
    ...(isKey ? [t('columns.key')] : []),
    ...(references === null ? [] : [t('columns.references', { table: references })]),
    ...(options.length === 0 ? [] : [options.join(', ')]),
    ...limits(column, t),
    ...(required ? [] : [t('columns.optional')]),
  ].join(t('columns.separator'));
}

function limits(column: ColumnView, t: Translator<'data'>): readonly string[] {
  const { minimum, moreThan, maximum } = column;
  if (minimum !== null && maximum !== null) return [t('columns.between', { minimum, maximum })];
  if (minimum !== null) return [t('columns.atLeast', { minimum })];
  if (moreThan !== null) return [t('columns.moreThan', { minimum: moreThan })];
  return maximum === null ? [] : [t('columns.atMost', { maximum })];
}
