import type { Metadata } from 'next';
import { guardedMetadata, guardedPage } from '@/app/guard/guarded-page';
import { editionsMetadata } from '@/components/editions/editions-metadata';
import { EditionsPage } from '@/components/editions/editions-page';
import { MissingPage } from '@/components/ui/missing-page';
import { readAbsence } from '@/lib/read/absence';
import { readEditionsPage } from '@/lib/read/editions';
import { isLocale } from '@/lib/text/localized';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/[locale]/[index]/editions'>;

async function metadata({ params }: Props): Promise<Metadata> {
  const { locale, index } = await params;
  const page = isLocale(locale) ? await readEditionsPage(index) : null;
  return isLocale(locale) && page !== null ? editionsMetadata(page.view, locale) : {};
}

export const generateMetadata = guardedMetadata(metadata);

async function Page({ params }: Props) {
  const { locale, index } = await params;
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  const page = await readEditionsPage(index);
  if (page === null) {
    return <MissingPage locale={locale} absence={await readAbsence({ index })} />;
  }
  return <EditionsPage {...page} locale={locale} />;
}

export default guardedPage(Page);
