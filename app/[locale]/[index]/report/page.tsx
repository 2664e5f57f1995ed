import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { composerMetadata } from '@/components/report-composer/composer-metadata';
import { ComposerPage } from '@/components/report-composer/composer-page';
import { readFirstCities } from '@/lib/read/base';
import { readReportComposer } from '@/lib/read/report-composer';
import { isLocale } from '@/lib/text/localized';

type Props = PageProps<'/[locale]/[index]/report'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, index } = await params;
  if (!isLocale(locale)) return {};
  const isFilledIn = Object.keys(await searchParams).length > 0;
  return composerMetadata({ index, cities: await readFirstCities(index) }, locale, isFilledIn);
}

/** Rendered for each request, as it reads the query. */
export default async function Page({ params, searchParams }: Props) {
  const { locale, index } = await params;
  const page = isLocale(locale)
    ? await readReportComposer(await searchParams, index, locale)
    : null;
  // A page that is not kept cannot answer 404 and be whole: the overview of the index says it.
  if (!isLocale(locale) || page === null) redirect(`/${locale}/${index}`);
  return <ComposerPage {...page} locale={locale} />;
}
