import type { Metadata } from 'next';
import { type PagePicture, pageMetadata } from '@/components/ui/page-metadata';
import { reportComposerPath } from '@/lib/address/write-report';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';

/**
 * Title, description and addresses of the composer of reports.
 *
 * @param isFilledIn the address holds a query: one of endlessly many settings of the same page
 */
export function composerMetadata(
  picture: PagePicture,
  locale: Locale,
  isFilledIn: boolean,
): Metadata {
  const t = translator(locale, 'composer');
  return pageMetadata({
    title: t('title'),
    description: t('description'),
    pathIn: (language) => reportComposerPath(language, picture.index),
    locale,
    picture,
    isIndexed: !isFilledIn,
  });
}
