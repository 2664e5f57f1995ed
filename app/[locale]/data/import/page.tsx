import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { ReadOnlyPage } from '@/components/access/read-only-page';
import { ImportPage } from '@/components/import/import-page';
import { NotForImport } from '@/components/import/not-for-import';
import { importPath } from '@/lib/address/import-paths';
import { parseImportQuery } from '@/lib/address/parse-import';
import { translator } from '@/lib/i18n/translator';
import { readImportPage } from '@/lib/read/import-page';
import { isLocale } from '@/lib/text/localized';

type Props = PageProps<'/[locale]/data/import'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  return { title: translator(locale, 'importing')('title'), robots: { index: false } };
}

/** Rendered for each request, as it depends on who asks. */
export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) redirect(importPath('en'));
  const query = parseImportQuery(await searchParams);
  const { access, view } = await readImportPage(await headers(), locale);
  if (access.may === 'nothing-is-written') return <ReadOnlyPage locale={locale} />;
  if (access.may !== 'import' || view === null) {
    const role = access.may === 'sign-in' ? null : access.reader.role;
    return <NotForImport locale={locale} pathIn={importPath} role={role} />;
  }
  return <ImportPage reader={access.reader} view={view} query={query} locale={locale} />;
}
