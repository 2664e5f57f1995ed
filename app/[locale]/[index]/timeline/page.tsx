import type { Metadata } from 'next';
import { guardedMetadata, guardedPage } from '@/app/guard/guarded-page';
import { timelineMetadata } from '@/components/timeline/timeline-metadata';
import { TimelinePage } from '@/components/timeline/timeline-page';
import { MissingPage } from '@/components/ui/missing-page';
import { readAbsence } from '@/lib/read/absence';
import { readTimeline } from '@/lib/read/timeline';
import { isLocale } from '@/lib/text/localized';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/[locale]/[index]/timeline'>;

async function metadata({ params }: Props): Promise<Metadata> {
  const { locale, index } = await params;
  const page = isLocale(locale) ? await readTimeline(index, locale) : null;
  return isLocale(locale) && page !== null ? timelineMetadata(page.view, locale) : {};
}

export const generateMetadata = guardedMetadata(metadata);

async function Page({ params }: Props) {
  const { locale, index } = await params;
  const page = isLocale(locale) ? await readTimeline(index, locale) : null;
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  if (page === null) {
    const absence = await readAbsence({ index });
    return <MissingPage locale={locale} absence={absence} />;
  }
  return <TimelinePage {...page} locale={locale} />;
}

export default guardedPage(Page);
