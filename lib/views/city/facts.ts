import { evidencePath } from '../../address/paths';
import type { PassageMark } from '../compare/types';
import { scheduledEvents } from '../event-timing';
import type { CityData } from './data';
import type { CityDriver, IndicatorView } from './indicator-types';
import { claimView, type LinkContext } from './links';
import type { CityEvent, CityQuantity, MissingView, PolicyView } from './types';

/** The policy instruments of a city, with the stages that each serves. */
export function policyViews(
  data: Pick<CityData, 'evidence'>,
  city: string,
  context: LinkContext,
): readonly PolicyView[] {
  return data.evidence
    .filter((row) => row.city === city && row.kind === 'policy')
    .map((row) => ({ ...claimView(row, context), stages: row.stages }));
}

/** The dated facts of a city, the earliest first; a date known to the year stands before its months. */
export function cityEvents(
  data: CityData,
  city: string,
  context: LinkContext,
): readonly CityEvent[] {
  const scheduled = scheduledEvents(data.events, data.evidence, data.sources);
  return data.events
    .filter((event) => event.city === city)
    .toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)))
    .map(({ slug, title, date, kind, evidence }) => ({
      slug,
      title,
      date,
      kind,
      isScheduled: scheduled.has(slug),
      ...placesOf(evidence, context),
    }));
}

/** The sized facts of a city. */
export function cityQuantities(
  data: CityData,
  city: string,
  context: LinkContext,
): readonly CityQuantity[] {
  return data.quantities
    .filter((quantity) => quantity.city === city)
    .map(({ slug, label, comparison, value, unit, evidence }) => ({
      slug,
      label,
      comparison,
      value,
      unit,
      ...placesOf(evidence, context),
    }));
}

/** The indicators of a city that have no score. */
export function missingViews(drivers: readonly CityDriver[]): readonly MissingView[] {
  return drivers.flatMap(({ title: driver, indicators }) =>
    indicators.flatMap((indicator) => {
      const why = whyMissing(indicator);
      return why === null ? [] : [{ node: indicator.node, title: indicator.title, driver, why }];
    }),
  );
}

function whyMissing({ state, isRubric, measure }: IndicatorView): MissingView['why'] | null {
  if (state === 'rated') return measure !== null && measure.undivided !== null ? 'undivided' : null;
  if (state === 'only-against') return 'onlyAgainst';
  return isRubric ? 'noEvidence' : 'noValue';
}

function placesOf(
  evidence: string,
  context: LinkContext,
): { readonly href: string; readonly passage: PassageMark | null } {
  const row = context.evidence.get(evidence);
  if (row !== undefined) {
    const { href, passage } = claimView(row, context);
    return { href, passage };
  }
  return { href: evidencePath(context.locale, context.index, evidence), passage: null };
}
