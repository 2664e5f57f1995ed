import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { whatIfMetadata } from '@/components/what-if/what-if-metadata';
import { WhatIfPage } from '@/components/what-if/what-if-page';
import { readWhatIf, readWhatIfSubject } from '@/lib/read/what-if';
import { isLocale } from '@/lib/text/localized';

type Props = PageProps<'/[locale]/[index]/what-if/[cities]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, index, cities } = await params;
  const subject = isLocale(locale) ? await readWhatIfSubject(index, cities) : null;
  return isLocale(locale) && subject !== null ? whatIfMetadata(subject, locale) : {};
}

/** Rendered for each request, as it reads the query. */
export default async function Page({ params, searchParams }: Props) {
  const { locale, index, cities } = await params;
  const page = isLocale(locale)
    ? await readWhatIf(index, cities, await searchParams, locale)
    : null;
  // A page that is not kept cannot answer 404 and be whole: the overview of the index says it.
  if (!isLocale(locale) || page === null) redirect(`/${locale}/${encodeURIComponent(index)}`);
  return <WhatIfPage view={page.view} edition={page.edition} locale={locale} />;
}
