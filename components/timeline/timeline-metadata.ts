import type { Metadata } from 'next';
import { timelinePath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { TimelineView } from '@/lib/views/timeline/types';
import { timelineFinding } from './timeline-finding';

/** Title, description (the finding) and addresses of the timeline. */
export function timelineMetadata(view: TimelineView, locale: Locale): Metadata {
  const addressIn = (language: Locale) => timelinePath(language, view.index.slug);
  const title = translator(locale, 'shell')('navigation.timeline');
  const description = timelineFinding(view, locale);
  const url = addressIn(locale);
  return {
    title,
    description,
    alternates: {
      canonical: url,
      languages: { en: addressIn('en'), 'zh-CN': addressIn('zh'), 'x-default': addressIn('en') },
    },
    openGraph: { title, description, url, type: 'article' },
  };
}
