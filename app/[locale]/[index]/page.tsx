import type { Metadata } from 'next';
import { guardedMetadata, guardedPage } from '@/app/guard/guarded-page';
import { overviewMetadata } from '@/components/overview/overview-metadata';
import { OverviewPage } from '@/components/overview/overview-page';
import { MissingPage } from '@/components/ui/missing-page';
import { readAbsence } from '@/lib/read/absence';
import { readOverview } from '@/lib/read/overview';
import { isLocale } from '@/lib/text/localized';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/[locale]/[index]'>;

async function metadata({ params }: Props): Promise<Metadata> {
  const { locale, index } = await params;
  const page = isLocale(locale) ? await readOverview(index, locale) : null;
  return isLocale(locale) && page !== null ? overviewMetadata(page.view, locale) : {};
}

export const generateMetadata = guardedMetadata(metadata);

async function Page({ params }: Props) {
  const { locale, index } = await params;
  const page = isLocale(locale) ? await readOverview(index, locale) : null;
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  if (page === null) {
    const absence = await readAbsence({ index });
    return <MissingPage locale={locale} absence={absence} />;
  }
  return <OverviewPage {...page} locale={locale} />;
}

export default guardedPage(Page);
