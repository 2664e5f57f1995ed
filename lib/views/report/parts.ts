import type { ReportSettings } from '../../address/report-settings';
import { driversOf } from '../../framework/query';
import type { CityRow } from '../../pack/tables';
import type { Locale } from '../../text/localized';
import type { ComparisonView } from '../compare/comparison';
import type { LimitsView } from '../overview/limits';
import type { ReportData } from './data';
import { reportEvidence } from './evidence';
import { figureNumbers } from './figures';
import { cityInstruments } from './instruments';
import { reportNotes } from './notes';
import type { ReportParts } from './printed';
import { reportRobustness } from './robustness';
import { reportTimeline } from './timeline';

/** What a report is about. */
export type PartsRequest = {
  readonly chosen: readonly CityRow[];
  readonly comparison: ComparisonView;
  readonly limits: LimitsView;
  readonly settings: Pick<ReportSettings, 'sections' | 'drivers' | 'language'>;
  readonly locale: Locale;
};

/** A radar has so many axes at least; the first row of the basis is the index. */
const LEAST_AXES = 3;

/** Makes the sections of a report on some cities and drivers, and the notes to all that they print. */
export function reportParts(data: ReportData, request: PartsRequest): ReportParts {
  const { chosen, comparison, limits, settings, locale } = request;
  const drivers = driversOf(data.framework)
    .map(({ slug }) => slug)
    .filter((slug) => settings.drivers === null || settings.drivers.includes(slug));
  const { cities } = comparison;
  const timeline = reportTimeline(data, chosen, cities, locale);
  const parts = {
    drivers,
    instruments: cityInstruments(data, cities, locale),
    timeline,
    evidence: reportEvidence(data, cities, drivers, locale),
    robustness: reportRobustness(comparison, data.framework.parameters.verdictShare),
    figures: figureNumbers(settings.sections, {
      radar: comparison.basis.length > LEAST_AXES,
      bars: true,
      // In both languages each has half a page, too little for the labels along an axis.
      timeline: timeline.events.length > 0 && settings.language !== 'both',
    }),
  };
  const printed = { ...parts, comparison, limits };
  return { ...parts, notes: reportNotes(data, printed, settings.sections, locale) };
}
