import type { Metadata } from 'next';
import { guardedMetadata, guardedPage } from '@/app/guard/guarded-page';
import { sourceMetadata } from '@/components/source/source-metadata';
import { SourcePage } from '@/components/source/source-page';
import { MissingPage } from '@/components/ui/missing-page';
import { readAbsence } from '@/lib/read/absence';
import { readSource } from '@/lib/read/source';
import { isLocale } from '@/lib/text/localized';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/[locale]/[index]/sources/[slug]'>;

async function metadata({ params }: Props): Promise<Metadata> {
  const { locale, index, slug } = await params;
  const page = isLocale(locale) ? await readSource(index, slug, locale) : null;
  return isLocale(locale) && page !== null ? sourceMetadata(page.view, locale) : {};
}

export const generateMetadata = guardedMetadata(metadata);

async function Page({ params }: Props) {
  const { locale, index, slug } = await params;
  const page = isLocale(locale) ? await readSource(index, slug, locale) : null;
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  if (page === null) {
    const absence = await readAbsence({ index, thing: 'source', slugs: [slug] });
    return <MissingPage locale={locale} absence={absence} />;
  }
  return <SourcePage {...page} locale={locale} />;
}

export default guardedPage(Page);
