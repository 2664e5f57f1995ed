import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { ReadOnlyPage } from '@/components/access/read-only-page';
import { DraftPage } from '@/components/import/draft-page';
import { NotForImport } from '@/components/import/not-for-import';
import { draftPath, importPath } from '@/lib/address/import-paths';
import { parseImportQuery } from '@/lib/address/parse-import';
import { translator } from '@/lib/i18n/translator';
import { readDraftPage } from '@/lib/read/import-draft';
import { readMappingStage } from '@/lib/read/import-mapping';
import { isLocale } from '@/lib/text/localized';

type Props = PageProps<'/[locale]/data/import/[draft]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  return { title: translator(locale, 'importing')('title'), robots: { index: false } };
}

/** Rendered for each request: a draft changes, and only those who may import see it. */
export default async function Page({ params, searchParams }: Props) {
  const { locale, draft: id } = await params;
  if (!isLocale(locale)) redirect(draftPath('en', id));
  const parameters = await searchParams;
  const query = parseImportQuery(parameters);
  const { access, draft } = await readDraftPage(await headers(), id, query, locale);
  if (access.may === 'nothing-is-written') return <ReadOnlyPage locale={locale} />;
  if (access.may !== 'import') {
    const role = access.may === 'sign-in' ? null : access.reader.role;
    return <NotForImport locale={locale} pathIn={(one) => draftPath(one, id)} role={role} />;
  }
  // The page of all drafts says that it is gone.
  if (draft === null) redirect(importPath(locale, { error: 'draft-unknown' }));
  const mapping = draft.shown === 'mapping' ? await readMappingStage(locale, id, parameters) : null;
  return <DraftPage draft={draft} mapping={mapping} query={query} locale={locale} />;
}
