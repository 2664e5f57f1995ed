import { PageShell } from '@/components/ui/page-shell';
import { Section } from '@/components/ui/section';
import type { ShellEdition } from '@/components/ui/site-footer';
import { SourceReferences } from '@/components/ui/source-references';
import { cityPath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import { otherLocale } from '@/lib/text/language-tag';
import type { Locale } from '@/lib/text/localized';
import type { CityView } from '@/lib/views/city/types';
import type { SourceReference } from '@/lib/views/source-reference';
import { CityHead } from './city-head';
import { DriverSection } from './driver-section';
import { EventSection, QuantitySection } from './fact-sections';
import { IndicatorSection } from './indicator-section';
import { MissingSection } from './missing-section';
import { PeerSection } from './peer-section';
import { PolicySection } from './policy-section';
import { StandingSection } from './standing-section';

type CityPageProps = {
  readonly view: CityView;
  readonly edition: ShellEdition;
  readonly references: readonly SourceReference[];
  readonly locale: Locale;
};

/** The page of a city, from the finding down to the claims and what is missing. */
export function CityPage({ view, edition, references, locale }: CityPageProps) {
  const t = translator(locale, 'city');
  const { index, city, cities, kinds, place } = view;
  const others = cities.filter((other) => other.slug !== city.slug);
  return (
    <PageShell
      locale={locale}
      index={{ slug: index.slug, cities: [city, ...others].slice(0, 2).map(({ slug }) => slug) }}
      current={null}
      switchHref={cityPath(otherLocale(locale), index.slug, city.slug)}
      edition={edition}
    >
      <CityHead view={view} locale={locale} />
      <DriverSection view={view} locale={locale} />
      {place !== null && (
        <>
          <StandingSection place={place} position={city.position} locale={locale} />
          <PeerSection
            peers={place.peers}
            index={index.slug}
            drivers={view.drivers.length}
            locale={locale}
          />
        </>
      )}
      <MissingSection view={view} locale={locale} />
      <IndicatorSection view={view} locale={locale} />
      {kinds.rated && (
        <>
          <PolicySection view={view} locale={locale} />
          <EventSection view={view} locale={locale} />
          <QuantitySection view={view} locale={locale} />
        </>
      )}
      {references.length > 0 && (
        <Section id="cited-sources" title={t('sources.title')}>
          <SourceReferences references={references} index={index.slug} locale={locale} />
        </Section>
      )}
    </PageShell>
  );
}
