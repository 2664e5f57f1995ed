import type { Metadata } from 'next';
import { guardedMetadata, guardedPage } from '@/app/guard/guarded-page';
import { ChangePage } from '@/components/editions/change-page';
import { changeMetadata } from '@/components/editions/editions-metadata';
import { MissingPage } from '@/components/ui/missing-page';
import { parseChangePart, parseEditionPair } from '@/lib/address/parse-edition-change';
import { readAbsence } from '@/lib/read/absence';
import { readEditionChange } from '@/lib/read/edition-change';
import { isLocale } from '@/lib/text/localized';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/[locale]/[index]/editions/[change]/[[...part]]'>;

async function read({ params }: Props) {
  const { index, change, part: segments = [] } = await params;
  const pair = parseEditionPair(change);
  const part = parseChangePart(segments);
  return pair === null || part === null ? null : readEditionChange(index, pair, part);
}

async function metadata(props: Props): Promise<Metadata> {
  const { locale } = await props.params;
  const page = isLocale(locale) ? await read(props) : null;
  return isLocale(locale) && page !== null ? changeMetadata(page.view, locale) : {};
}

export const generateMetadata = guardedMetadata(metadata);

async function Page(props: Props) {
  const { locale, index } = await props.params;
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  const page = await read(props);
  if (page === null) {
    return <MissingPage locale={locale} absence={await readAbsence({ index })} />;
  }
  return <ChangePage {...page} locale={locale} />;
}

export default guardedPage(Page);
