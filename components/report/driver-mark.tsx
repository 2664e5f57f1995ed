import type { ChartPoint } from '@/lib/charts/chart-series';
import type { Locale } from '@/lib/text/localized';
import { cellKey } from '@/lib/views/compare/passage-marks';
import type { ReportContent } from '@/lib/views/report';
import { NoteMarks } from './note-marks';

export type DriverMarkProps = {
  readonly point: ChartPoint;
  readonly report: ReportContent;
  readonly locale: Locale;
};

/** The mark of the note on a city's score of a driver; none where there is no score. */
export function DriverMark({ point, report, locale }: DriverMarkProps) {
  const number = report.notes.drivers.get(cellKey(point.city.slug, point.node.slug));
  return <NoteMarks numbers={number === undefined ? [] : [number]} locale={locale} />;
}
