import type { Metadata } from 'next';
import { pageMetadata } from '@/components/ui/page-metadata';
import { homePath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';

/** Title, description and addresses of the start page where it lists indexes. */
export function homeMetadata(locale: Locale): Metadata {
  const t = translator(locale, 'shell');
  return pageMetadata({
    title: t('brand'),
    isWholeTitle: true,
    description: t('description'),
    pathIn: homePath,
    locale,
    type: 'website',
    // A comparison of one index would stand for all of them.
    picture: null,
  });
}
