import type { Metadata } from 'next';
import { guardedMetadata, guardedPage } from '@/app/guard/guarded-page';
import { cityMetadata } from '@/components/city/city-metadata';
import { CityPage } from '@/components/city/city-page';
import { MissingPage } from '@/components/ui/missing-page';
import { readAbsence } from '@/lib/read/absence';
import { readCity } from '@/lib/read/city';
import { isLocale } from '@/lib/text/localized';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/[locale]/[index]/cities/[slug]'>;

async function metadata({ params }: Props): Promise<Metadata> {
  const { locale, index, slug } = await params;
  const page = isLocale(locale) ? await readCity(index, slug, locale) : null;
  return isLocale(locale) && page !== null ? cityMetadata(page.view, locale) : {};
}

export const generateMetadata = guardedMetadata(metadata);

async function Page({ params }: Props) {
  const { locale, index, slug } = await params;
  const page = isLocale(locale) ? await readCity(index, slug, locale) : null;
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  if (page === null) {
    const absence = await readAbsence({ index, thing: 'city', slugs: [slug] });
    return <MissingPage locale={locale} absence={absence} />;
  }
  return <CityPage {...page} locale={locale} />;
}

export default guardedPage(Page);
