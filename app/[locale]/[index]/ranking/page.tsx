import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { rankingMetadata } from '@/components/ranking/ranking-metadata';
import { RankingPage } from '@/components/ranking/ranking-page';
import { readRanking } from '@/lib/read/ranking';
import { isLocale } from '@/lib/text/localized';

type Props = PageProps<'/[locale]/[index]/ranking'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, index } = await params;
  const page = isLocale(locale) ? await readRanking(index, await searchParams, locale) : null;
  return isLocale(locale) && page !== null ? rankingMetadata(page.view, locale, true) : {};
}

/** Rendered for each request, as it reads the query. */
export default async function Page({ params, searchParams }: Props) {
  const { locale, index } = await params;
  const page = isLocale(locale) ? await readRanking(index, await searchParams, locale) : null;
  // A page that is not kept cannot answer 404 and be whole: the overview of the index says it. An
  // index with few cities has no ranking: its overview shows them side by side.
  if (!isLocale(locale) || page === null) redirect(`/${locale}/${index}`);
  return <RankingPage view={page.view} edition={page.edition} locale={locale} />;
}
