import type { Metadata } from 'next';
import { compareMetadata } from '@/components/compare/compare-metadata';
import { ComparePage } from '@/components/compare/compare-page';
import { MissingPage } from '@/components/ui/missing-page';
import { readCompare } from '@/lib/read/compare';
import { isLocale } from '@/lib/text/localized';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/[locale]/[index]/compare/[cities]/[[...weights]]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, ...path } = await params;
  const page = isLocale(locale) ? await readCompare(path, locale) : null;
  return isLocale(locale) && page !== null ? compareMetadata(page.view, locale) : {};
}

export default async function Page({ params }: Props) {
  const { locale, ...path } = await params;
  const page = isLocale(locale) ? await readCompare(path, locale) : null;
  if (!isLocale(locale) || page === null) return <MissingPage locale={locale} />;
  return <ComparePage {...page} locale={locale} />;
}
