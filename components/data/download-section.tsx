import { ButtonLink } from '@/components/ui/button-link';
import { Section } from '@/components/ui/section';
import { workbookPath } from '@/lib/address/api-paths';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { DataPageView } from '@/lib/views/data';
import styles from './download-section.module.css';

type DownloadSectionProps = { readonly view: DataPageView; readonly locale: Locale };

/** The pack and the scores as files. */
export function DownloadSection({ view, locale }: DownloadSectionProps) {
  const t = translator(locale, 'data');
  return (
    <Section id="download" title={t('download.title')}>
      <p className={styles.links}>
        <ButtonLink href={view.archive}>{t('download.pack')}</ButtonLink>
        {view.hasWorkbook && (
          <ButtonLink href={workbookPath(view.index.slug, locale)}>
            {t('download.workbook')}
          </ButtonLink>
        )}
        <ButtonLink href={view.scores.plain}>{t('download.scores')}</ButtonLink>
        <ButtonLink href={view.scores.spreadsheet}>{t('download.scoresSpreadsheet')}</ButtonLink>
        <ButtonLink href={view.scores.json}>{t('download.scoresJson')}</ButtonLink>
      </p>
      <p>{t('download.packNote')}</p>
      {view.hasWorkbook && <p>{t('download.workbookNote')}</p>}
      <p>{t('download.flavours')}</p>
    </Section>
  );
}
