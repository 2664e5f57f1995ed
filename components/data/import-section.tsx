import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { editionsPath } from '@/lib/address/edition-paths';
import { importPath } from '@/lib/address/import-paths';
import { areWritesOn } from '@/lib/env';
import { formatDate, shortHash } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { wordChanges } from '@/lib/i18n/word-changes';
import { inBrackets } from '@/lib/text/in-brackets';
import type { Locale } from '@/lib/text/localized';
import type { DataPageView } from '@/lib/views/data';
import styles from './import-section.module.css';

type ImportSectionProps = { readonly view: DataPageView; readonly locale: Locale };

/** What was imported into the index, and which edition came of it. */
export function ImportSection({ view, locale }: ImportSectionProps) {
  const t = translator(locale, 'data');
  return (
    <Section id="imports" title={t('imports.title')}>
      <DataTable
        caption={t('imports.caption')}
        columns={[
          { key: 'when', label: t('imports.when') },
          { key: 'what', label: t('imports.what') },
          { key: 'edition', label: t('imports.edition') },
          { key: 'changed', label: t('imports.changed') },
        ]}
        rows={view.imports.map(({ importedAt, file, outcome, edition, changes }) => ({
          key: importedAt,
          cells: [
            <time key="when" dateTime={importedAt}>
              {t('imports.time', {
                date: formatDate(importedAt.slice(0, '2026-01-08'.length), locale),
                time: importedAt.slice('2026-01-08T'.length, '2026-01-08T13:37'.length),
              })}
            </time>,
            t(`imports.${outcome}`, { file }),
            edition === null
              ? '–'
              : `${edition.label}${inBrackets(shortHash(edition.hash), locale)}`,
            changes === null ? '–' : wordChanges(changes, locale),
          ],
        }))}
      />
      <p className={styles.bring}>
        <a href={editionsPath(locale, view.index.slug)}>{t('imports.editions')}</a>
      </p>
      {areWritesOn() && (
        <p className={styles.bring}>
          <a href={importPath(locale)}>{t('imports.bring')}</a>
        </p>
      )}
    </Section>
  );
}
