import type { Metadata } from 'next';
import { guardedMetadata, guardedPage } from '@/app/guard/guarded-page';
import { evidenceMetadata } from '@/components/evidence/evidence-metadata';
import { EvidencePage } from '@/components/evidence/evidence-page';
import { MissingPage } from '@/components/ui/missing-page';
import { readAbsence } from '@/lib/read/absence';
import { readEvidence } from '@/lib/read/evidence';
import { isLocale } from '@/lib/text/localized';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/[locale]/[index]/evidence/[id]'>;

async function metadata({ params }: Props): Promise<Metadata> {
  const { locale, index, id } = await params;
  const page = isLocale(locale) ? await readEvidence(index, id, locale) : null;
  return isLocale(locale) && page !== null ? evidenceMetadata(page.view, locale) : {};
}

export const generateMetadata = guardedMetadata(metadata);

async function Page({ params }: Props) {
  const { locale, index, id } = await params;
  const page = isLocale(locale) ? await readEvidence(index, id, locale) : null;
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  if (page === null) {
    const absence = await readAbsence({ index, thing: 'evidence', slugs: [id] });
    return <MissingPage locale={locale} absence={absence} />;
  }
  return <EvidencePage {...page} locale={locale} />;
}

export default guardedPage(Page);
