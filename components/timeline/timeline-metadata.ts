import type { Metadata } from 'next';
import { pageMetadata } from '@/components/ui/page-metadata';
import { timelinePath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { TimelineView } from '@/lib/views/timeline/types';
import { timelineFinding } from './timeline-finding';

/** Title, description (the finding) and addresses of the timeline. */
export function timelineMetadata(view: TimelineView, locale: Locale): Metadata {
  const { index, cities } = view;
  return pageMetadata({
    title: translator(locale, 'shell')('navigation.timeline'),
    description: timelineFinding(view, locale),
    pathIn: (language) => timelinePath(language, index.slug),
    locale,
    picture: { index: index.slug, cities: cities.slice(0, 2).map(({ slug }) => slug) },
  });
}
