import { MissingPage } from '@/components/ui/missing-page';
import { readAbsence } from '@/lib/read/absence';
import { isLocale } from '@/lib/text/localized';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/[locale]/[...missing]'>;

/** Any address that no other page has. */
export default async function UnknownAddressPage({ params }: Props) {
  const { locale, missing } = await params;
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  const absence = await readAbsence({ index: missing[0] ?? '' });
  return <MissingPage locale={locale} absence={absence} />;
}
