import { Notices } from '@/components/compare/notices';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { PageShell } from '@/components/ui/page-shell';
import { comparePath, NO_CITIES, reportPath } from '@/lib/address/paths';
import { formatList } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { otherLocale } from '@/lib/text/language-tag';
import { type Locale, shownText } from '@/lib/text/localized';
import type { ReportView } from '@/lib/views/report';
import type { References } from './report-references';
import { ReportSheet } from './report-sheet';
import type { ReportEdition } from './report-verify';

type ReportPageProps = {
  readonly view: ReportView;
  readonly edition: ReportEdition;
  readonly references: References;
  readonly locale: Locale;
};

/** A report, or the way to one where the address names too few cities. */
export function ReportPage({ view, edition, references, locale }: ReportPageProps) {
  const { index, report } = view;
  const offered = view.options.slice(0, 2).map((option) => option.slug);
  return (
    <PageShell
      locale={locale}
      index={{ slug: index.slug, cities: report === null ? offered : view.cities }}
      current="report"
      switchHref={sameReportPath(view, otherLocale(locale))}
      edition={edition}
      isDocument={report !== null}
    >
      <Notices notices={view.notices} locale={locale} />
      {report === null ? (
        <Offer view={view} locale={locale} />
      ) : (
        <ReportSheet report={report} edition={edition} references={references} locale={locale} />
      )}
    </PageShell>
  );
}

/** The address of the same report in a language. */
export function sameReportPath(view: ReportView, locale: Locale): string {
  const named = view.cities.length === 0 ? [NO_CITIES] : view.cities;
  return reportPath(locale, view.index.slug, named);
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
