import type { Metadata } from 'next';
import { guardedMetadata, guardedPage } from '@/app/guard/guarded-page';
import { methodologyMetadata } from '@/components/methodology/methodology-metadata';
import { MethodologyPage } from '@/components/methodology/methodology-page';
import { MissingPage } from '@/components/ui/missing-page';
import { readAbsence } from '@/lib/read/absence';
import { readMethodology } from '@/lib/read/methodology';
import { isLocale } from '@/lib/text/localized';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/[locale]/[index]/methodology'>;

async function metadata({ params }: Props): Promise<Metadata> {
  const { locale, index } = await params;
  const page = isLocale(locale) ? await readMethodology(index, locale) : null;
  return isLocale(locale) && page !== null ? methodologyMetadata(page.view, locale) : {};
}

export const generateMetadata = guardedMetadata(metadata);

async function Page({ params }: Props) {
  const { locale, index } = await params;
  const page = isLocale(locale) ? await readMethodology(index, locale) : null;
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  if (page === null) {
    const absence = await readAbsence({ index });
    return <MissingPage locale={locale} absence={absence} />;
  }
  return <MethodologyPage {...page} locale={locale} />;
}

export default guardedPage(Page);
