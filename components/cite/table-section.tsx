import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { TableFiles } from '@/lib/views/cite-tables';
import styles from './cite-page.module.css';

type TableSectionProps = { readonly tables: readonly TableFiles[]; readonly locale: Locale };

const FORMATS = ['csv', 'spreadsheet', 'json'] as const;

/** The tables of a page as files, as it shows them. */
export function TableSection({ tables, locale }: TableSectionProps) {
  const t = translator(locale, 'cite');
  if (tables.length === 0) return null;
  return (
    <Section id="tables" title={t('tables.title')} note={t('tables.note')}>
      <dl className={styles.charts}>
        {tables.map((table) => (
          <div key={table.key}>
            <dt>{t(`tables.${table.key}`)}</dt>
            <dd>
              {FORMATS.map((format) => (
                <a
                  key={format}
                  href={table[format]}
                  download
                  aria-label={t('tables.label', {
                    table: t(`tables.${table.key}`),
                    format: t(`tables.formats.${format}`),
                  })}
                >
                  {t(`tables.formats.${format}`)}
                </a>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
