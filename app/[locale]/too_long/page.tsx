import { MissingPage } from '@/components/ui/missing-page';
import { TooLongPage } from '@/components/ui/too-long-page';
import { isLocale } from '@/lib/text/localized';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return [];
}

type Parameters = { readonly params: Promise<{ readonly locale: string }> };

/** The page of every address that is too long: lib/http/served-address.ts. */
export default async function LongAddressPage({ params }: Parameters) {
  const { locale } = await params;
  return isLocale(locale) ? <TooLongPage locale={locale} /> : <MissingPage locale={locale} />;
}
