import { STAGES } from '../../pack/tables/vocabulary';
import type { Locale } from '../../text/localized';
import { policyViews } from '../city/facts';
import { linkContext } from '../city/links';
import type { PolicyView } from '../city/types';
import type { ComparedCity } from '../compare/types';
import type { ReportData } from './data';

export type Stage = (typeof STAGES)[number];

/** What the evidence says that a city offers, and at which stage of a technology. */
export type CityInstruments = {
  readonly city: ComparedCity;
  readonly instruments: readonly PolicyView[];
  /** How many serve each stage; one may serve several. */
  readonly served: Readonly<Record<Stage, number>>;
  /** The stages that no instrument of the city serves in this evidence. */
  readonly unserved: readonly Stage[];
};

/** The policy instruments of every chosen city; a city of which none is known has an empty list. */
export function cityInstruments(
  data: Pick<ReportData, 'index' | 'evidence' | 'items'>,
  cities: readonly ComparedCity[],
  locale: Locale,
): readonly CityInstruments[] {
  const context = linkContext(data, locale);
  return cities.map((city) => {
    const instruments = policyViews(data, city.slug, context);
    const served = Object.fromEntries(
      STAGES.map((stage) => [stage, servingCount(instruments, stage)]),
    ) as Record<Stage, number>;
    return { city, instruments, served, unserved: STAGES.filter((stage) => served[stage] === 0) };
  });
}

function servingCount(instruments: readonly PolicyView[], stage: Stage): number {
  return instruments.filter(({ stages }) => stages.includes(stage)).length;
}
