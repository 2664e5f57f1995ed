import type { Metadata } from 'next';
import { homePath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';

/** Title, description and addresses of the start page where it lists indexes. */
export function homeMetadata(locale: Locale): Metadata {
  const shell = translator(locale, 'shell');
  const [title, description] = [shell('brand'), shell('description')];
  return {
    title: { absolute: title },
    description,
    alternates: {
      canonical: homePath(locale),
      languages: { en: homePath('en'), 'zh-CN': homePath('zh'), 'x-default': homePath('en') },
    },
    openGraph: { title, description, url: homePath(locale), type: 'website' },
  };
}
