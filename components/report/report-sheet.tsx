import { formatList } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { ReportContent } from '@/lib/views/report';
import { PageBoxes } from './page-boxes';
import type { ReportPart } from './part';
import { PrintButton } from './print-button';
import { Cover } from './report-cover';
import { ReportNotes } from './report-notes';
import { type References, ReportReferences } from './report-references';
import { localSections, ReportSection } from './report-section';
import styles from './report-sheet.module.css';
import { type ReportEdition, ReportVerify } from './report-verify';

type ReportSheetProps = {
  readonly report: ReportContent;
  readonly edition: ReportEdition;
  readonly references: References;
  readonly locale: Locale;
};

/** The report as a document: on a screen a sheet, on paper what is printed. */
export function ReportSheet({ report, edition, references, locale }: ReportSheetProps) {
  const part: ReportPart = { report, locale, anchors: '' };
  const t = translator(locale, 'report');
  const cities = report.comparison.cities.map((city) => shownText(city.name, locale).text);
  const order = references.apa.map(({ source }) => source);
  return (
    <>
      <PageBoxes
        title={t('title', { cities: formatList(cities, locale) })}
        edition={t('edition', { label: edition.label })}
        locale={locale}
      />
      <p className={styles.toolbar}>
        <span>{t('toolbar.hint')}</span>
        <PrintButton label={t('toolbar.print')} />
      </p>
      <article className={styles.sheet}>
        <Cover edition={edition} locale={locale} />
        <h1>{t('title', { cities: formatList(cities, locale) })}</h1>
        {report.settings.sections.map((name) => (
          <ReportSection key={name} name={name} sections={localSections(name, [part])} />
        ))}
        <ReportNotes {...part} order={order} />
        <ReportReferences {...part} references={references} />
        <ReportVerify {...part} edition={edition} />
      </article>
    </>
  );
}
