import type { Metadata } from 'next';
import { guardedMetadata, guardedPage } from '@/app/guard/guarded-page';
import { LongAddressPage } from '@/components/report/long-address-page';
import { reportMetadata } from '@/components/report/report-metadata';
import { ReportPage } from '@/components/report/report-page';
import { MissingPage } from '@/components/ui/missing-page';
import { ReportFontPreload } from '@/components/ui/report-font-preload';
import { readAbsence, readWithdrawnReport } from '@/lib/read/absence';
import { readReport } from '@/lib/read/report';
import { isLocale } from '@/lib/text/localized';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/[locale]/[index]/report/[cities]/[[...settings]]'>;

async function metadata({ params }: Props): Promise<Metadata> {
  const { locale, ...path } = await params;
  const page = isLocale(locale) ? await readReport(path, locale) : null;
  return isLocale(locale) && page !== null && 'view' in page
    ? reportMetadata(page.view, locale)
    : {};
}

export const generateMetadata = guardedMetadata(metadata);

async function Page({ params }: Props) {
  const { locale, ...path } = await params;
  const page = isLocale(locale) ? await readReport(path, locale) : null;
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  if (page === null) {
    const absence = await readAbsence({ index: path.index });
    return <MissingPage locale={locale} absence={absence} />;
  }
  if ('tooLong' in page) return <LongAddressPage {...page} index={path.index} locale={locale} />;
  const withdrawn = await readWithdrawnReport(page.view);
  if (withdrawn !== null) return <MissingPage locale={locale} absence={withdrawn} />;
  return (
    <>
      <ReportFontPreload />
      <ReportPage {...page} locale={locale} />
    </>
  );
}

export default guardedPage(Page);
