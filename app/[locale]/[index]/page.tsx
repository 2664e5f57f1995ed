import type { Metadata } from 'next';
import { guardedMetadata, guardedPage } from '@/app/guard/guarded-page';
import { IndexPage, indexMetadata } from '@/components/overview/index-page';
import { MissingPage } from '@/components/ui/missing-page';
import { readAbsence } from '@/lib/read/absence';
import { readIndexPage } from '@/lib/read/index-page';
import { isLocale } from '@/lib/text/localized';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/[locale]/[index]'>;

async function metadata({ params }: Props): Promise<Metadata> {
  const { locale, index } = await params;
  const page = isLocale(locale) ? await readIndexPage(index, locale) : null;
  return isLocale(locale) && page !== null ? indexMetadata(page, locale) : {};
}

export const generateMetadata = guardedMetadata(metadata);

async function Page({ params }: Props) {
  const { locale, index } = await params;
  const page = isLocale(locale) ? await readIndexPage(index, locale) : null;
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  if (page === null) {
    const absence = await readAbsence({ index });
    return <MissingPage locale={locale} absence={absence} />;
  }
  return <IndexPage opening={page} locale={locale} />;
}

export default guardedPage(Page);
