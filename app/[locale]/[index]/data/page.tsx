import type { Metadata } from 'next';
import { guardedMetadata, guardedPage } from '@/app/guard/guarded-page';
import { dataMetadata } from '@/components/data/data-metadata';
import { DataPage } from '@/components/data/data-page';
import { MissingPage } from '@/components/ui/missing-page';
import { readAbsence } from '@/lib/read/absence';
import { readData } from '@/lib/read/data';
import { isLocale } from '@/lib/text/localized';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/[locale]/[index]/data'>;

async function metadata({ params }: Props): Promise<Metadata> {
  const { locale, index } = await params;
  const page = isLocale(locale) ? await readData(index, locale) : null;
  return isLocale(locale) && page !== null ? dataMetadata(page.view, locale) : {};
}

export const generateMetadata = guardedMetadata(metadata);

async function Page({ params }: Props) {
  const { locale, index } = await params;
  const page = isLocale(locale) ? await readData(index, locale) : null;
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  if (page === null) {
    const absence = await readAbsence({ index });
    return <MissingPage locale={locale} absence={absence} />;
  }
  return <DataPage view={page.view} dataset={page.dataset} locale={locale} />;
}

export default guardedPage(Page);
