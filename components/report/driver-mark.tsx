import type { ChartPoint } from '@/lib/charts/chart-series';
import { cellKey } from '@/lib/views/compare/passage-marks';
import { NoteMarks } from './note-marks';
import type { ReportPart } from './part';

export type DriverMarkProps = ReportPart & { readonly point: ChartPoint };

/** The mark of the note on a city's score of a driver; none where there is no score. */
export function DriverMark({ point, report, locale, anchors }: DriverMarkProps) {
  const number = report.notes.drivers.get(cellKey(point.city.slug, point.node.slug));
  return (
    <NoteMarks numbers={number === undefined ? [] : [number]} locale={locale} anchors={anchors} />
  );
}
