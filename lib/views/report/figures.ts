import type { ReportSection } from '../../address/report-settings';

/** The numbered drawings of a report. */
export const FIGURES = ['radar', 'bars', 'timeline'] as const;
export type FigureName = (typeof FIGURES)[number];

/** In which section each is drawn. */
const SECTION_OF: Readonly<Record<FigureName, ReportSection>> = {
  radar: 'comparison',
  bars: 'comparison',
  timeline: 'timeline',
};

/** The numbers of the figures that are printed, from 1 without a gap. */
export function figureNumbers(
  sections: readonly ReportSection[],
  drawn: Readonly<Record<FigureName, boolean>>,
): ReadonlyMap<FigureName, number> {
  const printed = FIGURES.filter((name) => drawn[name] && sections.includes(SECTION_OF[name]));
  return new Map(printed.map((name, place) => [name, place + 1]));
}
