import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { SignInPage } from '@/components/access/sign-in-page';
import { signInPath } from '@/lib/address/access-paths';
import { translator } from '@/lib/i18n/translator';
import { readSignIn } from '@/lib/read/access';
import { isLocale } from '@/lib/text/localized';

type Props = PageProps<'/[locale]/sign-in'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  return { title: translator(locale, 'access')('signIn.title'), robots: { index: false } };
}

/** Rendered for each request, as it depends on who asks. */
export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) redirect(signInPath('en'));
  const page = await readSignIn(await headers(), await searchParams);
  return <SignInPage page={page} locale={locale} />;
}
