import type { Metadata } from 'next';
import { pageMetadata } from '@/components/ui/page-metadata';
import { apiPagePath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';

/** Title, description and addresses of the page of the API. */
export function apiMetadata(locale: Locale): Metadata {
  const t = translator(locale, 'api');
  return pageMetadata({
    title: t('title'),
    description: t('lede'),
    pathIn: apiPagePath,
    locale,
    type: 'website',
    picture: null,
  });
}
