import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { whatIfMetadata } from '@/components/what-if/what-if-metadata';
import { WhatIfPage } from '@/components/what-if/what-if-page';
import { readWhatIf } from '@/lib/read/what-if';
import { isLocale } from '@/lib/text/localized';

type Props = PageProps<'/[locale]/[index]/what-if/[cities]'>;

async function read({ params, searchParams }: Props) {
  const { locale, index, cities } = await params;
  return isLocale(locale) ? readWhatIf(index, cities, await searchParams, locale) : null;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale } = await props.params;
  const page = await read(props);
  return isLocale(locale) && page !== null ? whatIfMetadata(page.view, locale) : {};
}

/** Rendered for each request, as it reads the query. */
export default async function Page(props: Props) {
  const { locale, index } = await props.params;
  const page = await read(props);
  // A page that is not kept cannot answer 404 and be whole: the overview of the index says it.
  if (!isLocale(locale) || page === null) redirect(`/${locale}/${encodeURIComponent(index)}`);
  return <WhatIfPage view={page.view} edition={page.edition} locale={locale} />;
}
