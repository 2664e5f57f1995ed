import type { Metadata } from 'next';
import { apiMetadata } from '@/components/api/api-metadata';
import { ApiPage } from '@/components/api/api-page';
import { MissingPage } from '@/components/ui/missing-page';
import { apiPageView } from '@/lib/openapi/api-page-view';
import { isLocale } from '@/lib/text/localized';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/[locale]/api'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? apiMetadata(locale) : {};
}

/** How the API is asked; it is the same for every index. */
export default async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  return <ApiPage view={apiPageView()} locale={locale} />;
}
