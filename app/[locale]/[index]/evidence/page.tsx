import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { EvidenceListPage } from '@/components/evidence/evidence-list-page';
import { evidenceListMetadata } from '@/components/evidence/evidence-metadata';
import { readFirstCities } from '@/lib/read/base';
import { readEvidenceList } from '@/lib/read/evidence-list';
import { isLocale } from '@/lib/text/localized';

type Props = PageProps<'/[locale]/[index]/evidence'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, index } = await params;
  if (!isLocale(locale)) return {};
  const isSearch = Object.keys(await searchParams).length > 0;
  return evidenceListMetadata({ index, cities: await readFirstCities(index) }, locale, isSearch);
}

/** Rendered for each request, as it reads the query. */
export default async function Page({ params, searchParams }: Props) {
  const { locale, index } = await params;
  const page = isLocale(locale) ? await readEvidenceList(index, await searchParams, locale) : null;
  // A page that is not kept cannot answer 404 and be whole: the overview of the index says it.
  if (!isLocale(locale) || page === null) redirect(`/${locale}/${index}`);
  return <EvidenceListPage view={page.view} edition={page.edition} locale={locale} />;
}
