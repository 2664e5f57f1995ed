import { MissingPage } from '@/components/ui/missing-page';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return [];
}

type Parameters = { readonly params: Promise<{ readonly locale: string }> };

/** Any address that no other page has. */
export default async function UnknownAddressPage({ params }: Parameters) {
  const { locale } = await params;
  return <MissingPage locale={locale} />;
}
