import { reportFilePath } from '@/lib/address/api-paths';
import type { ReportSettings } from '@/lib/address/report-settings';
import { reportComposerPath, writeReportQuery } from '@/lib/address/write-report';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { PrintButton } from './print-button';
import styles from './report-toolbar.module.css';

type ReportToolbarProps = {
  readonly settings: ReportSettings;
  readonly index: string;
  readonly locale: Locale;
};

/** What can be done with the report on a screen: change it, take it as a file, print it. */
export function ReportToolbar({ settings, index, locale }: ReportToolbarProps) {
  const t = translator(locale, 'report');
  return (
    <div
      className={settings.language === 'both' ? `${styles.toolbar} ${styles.wide}` : styles.toolbar}
    >
      <p>{t(`toolbar.${settings.paper}`)}</p>
      <p className={styles.ways}>
        <a href={reportComposerPath(locale, index, settings)}>{t('toolbar.change')}</a>
        <a href={reportFilePath(index, 'pdf', writeReportQuery(settings))}>{t('toolbar.pdf')}</a>
        <PrintButton label={t('toolbar.print')} />
      </p>
    </div>
  );
}
