import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { PageShell } from '@/components/ui/page-shell';
import { comparePath, NO_CITIES, reportPath } from '@/lib/address/paths';
import { settingsIn } from '@/lib/address/report-settings';
import { reportDocumentPath } from '@/lib/address/write-report';
import { formatList } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { otherLocale } from '@/lib/text/language-tag';
import { type Locale, shownText } from '@/lib/text/localized';
import type { ReportView } from '@/lib/views/report';
import type { SourceReference } from '@/lib/views/source-reference';
import { partsOf } from './part';
import { ReportNotices } from './report-notices';
import { ReportSheet } from './report-sheet';
import { ReportToolbar } from './report-toolbar';
import type { ReportEdition } from './sections/verify';

type ReportPageProps = {
  readonly view: ReportView;
  readonly edition: ReportEdition;
  readonly references: readonly SourceReference[];
  readonly locale: Locale;
};

/** A report, or the way to one where the address names too few cities. */
export function ReportPage({ view, edition, references, locale }: ReportPageProps) {
  const { index, settings, reports } = view;
  const offered = view.options.slice(0, 2).map((option) => option.slug);
  const isReport = reports.length > 0;
  return (
    <PageShell
      locale={locale}
      index={{ slug: index.slug, cities: isReport ? view.cities : offered }}
      current="report"
      switchHref={sameReportPath(view, otherLocale(locale))}
      edition={edition}
      isDocument={isReport}
      isFramed={isReport}
    >
      <ReportNotices notices={view.notices} locale={locale} />
      {isReport ? (
        <>
          <ReportToolbar settings={settings} index={index.slug} locale={locale} />
          <ReportSheet
            parts={partsOf(reports)}
            settings={settings}
            edition={edition}
            references={references}
            locale={locale}
          />
        </>
      ) : (
        <Offer view={view} locale={locale} />
      )}
    </PageShell>
  );
}

/** The address of the same report in a language; one in both stays so. */
export function sameReportPath({ settings, index, cities }: ReportView, locale: Locale): string {
  const language = settings.language === 'both' ? 'both' : locale;
  const named = cities.length === 0 ? [NO_CITIES] : cities;
  return reportDocumentPath(locale, index.slug, {
    ...settingsIn(settings, language),
    cities: named,
  });
}

function Offer({ view, locale }: Pick<ReportPageProps, 'view' | 'locale'>) {
  const t = translator(locale, 'report');
  const offered = view.options.slice(0, 2);
  const slugs = offered.map((option) => option.slug);
  const cities = formatList(
    offered.map((option) => shownText(option.name, locale).text),
    locale,
  );
  return (
    <>
      <PageHeading title={t('choose.heading')} lede={t('choose.lede')} />
      {offered.length === 2 && (
        <p>
          <ButtonLink href={reportPath(locale, view.index.slug, slugs)}>
            {t('choose.offer', { cities })}
          </ButtonLink>
        </p>
      )}
      <p>
        <a href={comparePath(locale, view.index.slug, [NO_CITIES])}>{t('choose.all')}</a>
      </p>
    </>
  );
}
