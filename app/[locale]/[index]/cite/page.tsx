import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { CitePage } from '@/components/cite/cite-page';
import { pageMetadata } from '@/components/ui/page-metadata';
import { citePath } from '@/lib/address/cite-paths';
import { translator } from '@/lib/i18n/translator';
import { readCite } from '@/lib/read/cite';
import { isLocale } from '@/lib/text/localized';

type Props = PageProps<'/[locale]/[index]/cite'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, index } = await params;
  if (!isLocale(locale)) return {};
  const of = firstOf((await searchParams).of);
  const t = translator(locale, 'cite');
  return pageMetadata({
    title: t('title'),
    description: t('description'),
    pathIn: (language) => citePath(language, index, of),
    locale,
    picture: null,
    isIndexed: false,
  });
}

/** Rendered for each request, as a reference names the day of access. */
export default async function Page({ params, searchParams }: Props) {
  const { locale, index } = await params;
  const of = firstOf((await searchParams).of);
  const page = isLocale(locale) ? await readCite(index, of, locale) : null;
  // A page that is not kept cannot answer 404 and be whole: the overview of the index says it.
  if (!isLocale(locale) || page === null) redirect(`/${locale}/${encodeURIComponent(index)}`);
  return <CitePage view={page.view} edition={page.edition} locale={locale} />;
}

function firstOf(value: string | string[] | undefined): string {
  return (typeof value === 'string' ? value : value?.[0]) ?? '';
}
