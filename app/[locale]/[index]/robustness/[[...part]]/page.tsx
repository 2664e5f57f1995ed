import type { Metadata } from 'next';
import { guardedMetadata, guardedPage } from '@/app/guard/guarded-page';
import { AnyRobustnessPage } from '@/components/robustness/any-robustness-page';
import { robustnessMetadata } from '@/components/robustness/robustness-metadata';
import { MissingPage } from '@/components/ui/missing-page';
import { parseRobustnessPart } from '@/lib/address/parse-robustness';
import { readAbsence } from '@/lib/read/absence';
import { readRobustness } from '@/lib/read/robustness';
import { isLocale } from '@/lib/text/localized';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/[locale]/[index]/robustness/[[...part]]'>;

async function read({ params }: Props) {
  const { locale, index, part: segments = [] } = await params;
  const part = parseRobustnessPart(segments);
  return isLocale(locale) && part !== null ? readRobustness(index, part, locale) : null;
}

async function metadata(props: Props): Promise<Metadata> {
  const { locale } = await props.params;
  const page = await read(props);
  return isLocale(locale) && page !== null ? robustnessMetadata(page.view, locale) : {};
}

export const generateMetadata = guardedMetadata(metadata);

async function Page(props: Props) {
  const { locale, index } = await props.params;
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  const page = await read(props);
  if (page === null) {
    return <MissingPage locale={locale} absence={await readAbsence({ index })} />;
  }
  return <AnyRobustnessPage {...page} locale={locale} />;
}

export default guardedPage(Page);
