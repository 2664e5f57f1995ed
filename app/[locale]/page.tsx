import type { Metadata } from 'next';
import { guardedMetadata, guardedPage } from '@/app/guard/guarded-page';
import { homeMetadata } from '@/components/overview/home-metadata';
import { HomePage } from '@/components/overview/home-page';
import { IndexPage, indexMetadata } from '@/components/overview/index-page';
import { MissingPage } from '@/components/ui/missing-page';
import { readHome } from '@/lib/read/home';
import { isLocale } from '@/lib/text/localized';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/[locale]'>;

async function metadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const home = await readHome(locale);
  return home.kind === 'list' ? homeMetadata(locale) : indexMetadata(home, locale);
}

export const generateMetadata = guardedMetadata(metadata);

async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  const home = await readHome(locale);
  if (home.kind === 'list') return <HomePage indexes={home.indexes} locale={locale} />;
  return <IndexPage opening={home} locale={locale} />;
}

export default guardedPage(Page);
