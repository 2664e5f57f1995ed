import { evidencePath } from '../../address/paths';
import { passageKey } from '../../evidence/observations-from-links';
import type { CityRow, SourceRow } from '../../pack/tables';
import { scoreOf } from '../../scoring/score-of';
import type { Locale, LocalizedText } from '../../text/localized';
import { evidenceBase, type SharedRoles, type UnlikeUnits, unlikeUnits } from '../compare/caveats';
import { passageMark } from '../compare/passage-mark';
import type { PassageMark } from '../compare/types';
import { scheduledEvents } from '../event-timing';
import type { OverviewData } from './data';

/** How far the evidence on a city reaches. */
export type CityReach = {
  readonly city: string;
  readonly name: LocalizedText;
  /** Distinct passages that say something of the city. */
  readonly passages: number;
  /** Measured values of the city. */
  readonly values: number;
  /** Indicators without evidence, and how many there are. */
  readonly missing: number;
  readonly total: number;
};

/** A place where passages contradict each other or their own date. */
export type DisagreementView = {
  readonly slug: string;
  readonly text: LocalizedText;
  readonly passages: readonly PassageMark[];
};

/** An event that lay ahead when its source was published. */
export type ScheduledEvent = {
  readonly slug: string;
  readonly title: LocalizedText;
  readonly date: string;
  readonly href: string;
};

/** What the evidence cannot bear. */
export type LimitsView = {
  readonly sources: readonly SourceRow[];
  readonly reach: readonly CityReach[];
  readonly unlikeUnits: UnlikeUnits;
  readonly sharedRoles: SharedRoles | null;
  readonly disagreements: readonly DisagreementView[];
  readonly scheduled: readonly ScheduledEvent[];
};

/**
 * The limits of the evidence on some cities, to be said where the scores stand.
 *
 * @param roles the mix of inputs and outcomes that the pair is compared on
 */
export function limitsView(
  data: OverviewData,
  cities: readonly CityRow[],
  roles: SharedRoles | null,
  locale: Locale,
): LimitsView {
  const slugs = cities.map((city) => city.slug);
  const base = evidenceBase(slugs, data);
  return {
    sources: base.sources,
    reach: cities.map((city, place) => ({
      ...reachOf(data, city),
      passages: base.cities[place]?.passages ?? 0,
      values: base.cities[place]?.values ?? 0,
    })),
    unlikeUnits: unlikeUnits(cities),
    sharedRoles: roles,
    disagreements: data.disagreements.map(({ slug, source, passages, text }) => ({
      slug,
      text,
      passages: passages.map((number) =>
        passageMark(passageKey(source, number), locale, data.index.slug),
      ),
    })),
    scheduled: scheduledView(data, slugs, locale),
  };
}

function reachOf(
  data: OverviewData,
  { slug, name }: CityRow,
): Omit<CityReach, 'passages' | 'values'> {
  const { present, total } = scoreOf(data.scores, slug, data.framework.root);
  return { city: slug, name, missing: total - present, total };
}

function scheduledView(
  data: OverviewData,
  cities: readonly string[],
  locale: Locale,
): readonly ScheduledEvent[] {
  const scheduled = scheduledEvents(data.events, data.evidence, data.sources);
  return data.events
    .filter((event) => scheduled.has(event.slug) && cities.includes(event.city))
    .map(({ slug, title, date, evidence }) => ({
      slug,
      title,
      date,
      href: evidencePath(locale, data.index.slug, evidence),
    }));
}
