import type { Metadata } from 'next';
import { pageMetadata } from '@/components/ui/page-metadata';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { ReportContent, ReportView } from '@/lib/views/report';
import { madeTitle } from './report-cover';
import { sameReportPath } from './report-page';

/** Title (that of the PDF too: the author's own), description and the addresses of a report. */
export function reportMetadata(view: ReportView, locale: Locale): Metadata {
  const t = translator(locale, 'report');
  const report = view.reports.find((one) => one.locale === locale)?.report;
  const title = report === undefined ? t('choose.heading') : titleOf(view, report, locale);
  const description =
    report === undefined
      ? t('choose.lede')
      : translator(locale, 'compare').sentence(report.comparison.finding);
  return pageMetadata({
    title,
    description,
    pathIn: (language) => sameReportPath(view, language),
    locale,
    picture: report === undefined ? null : { index: view.index.slug, cities: view.cities },
    // The comparison is the page to find; a report is that page set for paper.
    isIndexed: false,
  });
}

function titleOf({ settings }: ReportView, report: ReportContent, locale: Locale): string {
  return settings.title === '' ? madeTitle({ report, locale }) : settings.title;
}
