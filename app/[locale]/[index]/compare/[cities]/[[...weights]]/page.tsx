import type { Metadata } from 'next';
import { guardedMetadata, guardedPage } from '@/app/guard/guarded-page';
import { compareMetadata } from '@/components/compare/compare-metadata';
import { ComparePage } from '@/components/compare/compare-page';
import { MissingPage } from '@/components/ui/missing-page';
import { readAbsence, readWithdrawnComparison } from '@/lib/read/absence';
import { readCompare } from '@/lib/read/compare';
import { isLocale } from '@/lib/text/localized';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/[locale]/[index]/compare/[cities]/[[...weights]]'>;

async function metadata({ params }: Props): Promise<Metadata> {
  const { locale, ...path } = await params;
  const page = isLocale(locale) ? await readCompare(path, locale) : null;
  return isLocale(locale) && page !== null ? compareMetadata(page.view, locale) : {};
}

export const generateMetadata = guardedMetadata(metadata);

async function Page({ params }: Props) {
  const { locale, ...path } = await params;
  const page = isLocale(locale) ? await readCompare(path, locale) : null;
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  if (page === null) {
    const absence = await readAbsence({ index: path.index });
    return <MissingPage locale={locale} absence={absence} />;
  }
  const withdrawn = await readWithdrawnComparison(page.view);
  if (withdrawn !== null) return <MissingPage locale={locale} absence={withdrawn} />;
  return <ComparePage {...page} locale={locale} />;
}

export default guardedPage(Page);
