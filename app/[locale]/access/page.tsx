import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { AccessPage } from '@/components/access/access-page';
import { accessPath, signInPath } from '@/lib/address/access-paths';
import { translator } from '@/lib/i18n/translator';
import { readAccess } from '@/lib/read/access';
import { isLocale } from '@/lib/text/localized';

type Props = PageProps<'/[locale]/access'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  return { title: translator(locale, 'access')('tokens.title'), robots: { index: false } };
}

/** Rendered for each request, as it depends on who asks. */
export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) redirect(accessPath('en'));
  const page = await readAccess(await headers(), await searchParams);
  // Nobody signs in where nothing is written; the sign-in page says so.
  if (page.reader === null) redirect(signInPath(locale, { to: accessPath(locale) }));
  return <AccessPage page={page} reader={page.reader} locale={locale} />;
}
