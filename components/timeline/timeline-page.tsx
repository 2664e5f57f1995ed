import { TakeAlong } from '@/components/charts/take-along';
import { CityKey } from '@/components/ui/city-key';
import { EmptyState } from '@/components/ui/empty-state';
import { Localized } from '@/components/ui/localized';
import { PageHeading } from '@/components/ui/page-heading';
import { PageShell } from '@/components/ui/page-shell';
import { Section } from '@/components/ui/section';
import type { ShellEdition } from '@/components/ui/site-footer';
import { SourceReferences } from '@/components/ui/source-references';
import { citePath } from '@/lib/address/cite-paths';
import { cityPath, timelinePath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import { otherLocale } from '@/lib/text/language-tag';
import { type Locale, shownText } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { SourceReference } from '@/lib/views/source-reference';
import type { TimelineView } from '@/lib/views/timeline/types';
import { EventList } from './event-list';
import { NoteSection } from './note-section';
import { SizedFactSection } from './sized-fact-section';
import { TimelineFigure } from './timeline-figure';
import { timelineFinding } from './timeline-finding';

type TimelinePageProps = {
  readonly view: TimelineView;
  readonly edition: ShellEdition;
  readonly references: readonly SourceReference[];
  readonly locale: Locale;
};

/** The timeline: the events on one axis, the same as a list, and the sized facts. */
export function TimelinePage({ view, edition, references, locale }: TimelinePageProps) {
  const t = translator(locale, 'timeline');
  const { index, reach } = view;
  const isMeasured = edition.holds?.values && !edition.holds.evidence;
  return (
    <PageShell
      locale={locale}
      index={{ slug: index.slug, cities: view.cities.slice(0, 2).map(({ slug }) => slug) }}
      current="timeline"
      switchHref={timelinePath(otherLocale(locale), index.slug)}
      edition={edition}
    >
      <PageHeading
        kicker={t('kicker', { index: shownText(index.title, locale).text })}
        title={timelineFinding(view, locale)}
        lede={view.count > 0 && ledeOf(view, locale)}
      />
      {view.count === 0 ? (
        <EmptyState title={t('finding.none')}>
          {t(isMeasured ? 'emptyMeasured' : 'empty')}
        </EmptyState>
      ) : (
        <>
          <CityKey
            entries={reach.map(({ city, count }) => ({
              slug: city.slug,
              name: <Localized text={city.name} locale={locale} />,
              position: city.position,
              href: cityPath(locale, index.slug, city.slug),
              detail: t('events', { count }),
            }))}
          />
          <TimelineFigure view={view} locale={locale} />
          <TakeAlong href={citePath(locale, index.slug, 'timeline')} part="files" locale={locale} />
          <EventList view={view} locale={locale} />
        </>
      )}
      <NoteSection notes={view.notes} locale={locale} />
      <SizedFactSection facts={view.quantities} locale={locale} />
      {references.length > 0 && (
        <Section id="cited-sources" title={t('sources.title')}>
          <SourceReferences references={references} index={index.slug} locale={locale} />
        </Section>
      )}
    </PageShell>
  );
}

function ledeOf({ scheduled }: TimelineView, locale: Locale): string {
  const t = translator(locale, 'timeline');
  const parts = [t('lede')];
  if (scheduled > 0) parts.push(t('ledeScheduled', { count: scheduled }));
  return parts.join(sentenceSpace(locale));
}
