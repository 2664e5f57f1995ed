import type { Metadata } from 'next';
import { pageMetadata } from '@/components/ui/page-metadata';
import { formatList } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { ReportView } from '@/lib/views/report';
import { sameReportPath } from './report-page';

/** Title (that of the PDF too), description and the other addresses of a report. */
export function reportMetadata(view: ReportView, locale: Locale): Metadata {
  const t = translator(locale, 'report');
  const comparison = view.report?.comparison;
  const names = comparison?.cities.map((city) => shownText(city.name, locale).text) ?? [];
  const title =
    comparison === undefined
      ? t('choose.heading')
      : t('title', { cities: formatList(names, locale) });
  const description =
    comparison === undefined
      ? t('choose.lede')
      : translator(locale, 'compare').sentence(comparison.finding);
  return pageMetadata({
    title,
    description,
    pathIn: (language) => sameReportPath(view, language),
    locale,
    picture: comparison === undefined ? null : { index: view.index.slug, cities: view.cities },
    // The comparison is the page to find; a report is that page set for paper.
    isIndexed: false,
  });
}
