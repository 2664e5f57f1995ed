import { sourcePath } from '../../address/paths';
import type { ScoredObservation } from '../../evidence/scored-observations';
import type { DenominatorRow, NodeRow, ObservationRow, SourceRow } from '../../pack/tables';
import { scoreOf } from '../../scoring/score-of';
import type { LocalizedText } from '../../text/localized';
import { cellKey } from '../compare/passage-marks';
import type { CityData } from './data';
import type { LinkContext } from './links';
import type { DivisionView, MeasureView, SourceMark } from './measure-types';

/** Makes the views of the measured values of a city. */
export type MeasureViewer = (
  observation: ObservationRow | undefined,
  node: NodeRow | undefined,
) => MeasureView | null;

/** Gathers what measures are shown with, once for a page. */
export function measureViewer(data: CityData, context: LinkContext): MeasureViewer {
  const scored = new Map(data.scored.map((row) => [cellKey(row.city, row.indicator), row]));
  const denominators = new Map(data.denominators.map((row) => [row.slug, row]));
  const marks = sourceMarks(data.sources, context);
  return (observation, node) => {
    if (observation === undefined || node?.scale !== 'measure') return null;
    const { city, indicator, source, note } = observation;
    const own = scored.get(cellKey(city, indicator));
    return {
      source: source === null ? null : (marks.get(source) ?? null),
      note,
      division: divisionView(own, node, denominators, marks),
      undivided:
        own === undefined && node.denominator !== null
          ? titleOf(denominators, node.denominator)
          : null,
      points: scoreOf(data.scores, city, indicator).value,
      lessIsBetter: node.direction === -1,
    };
  };
}

function divisionView(
  scored: ScoredObservation | undefined,
  node: NodeRow,
  denominators: ReadonlyMap<string, DenominatorRow>,
  marks: ReadonlyMap<string, SourceMark>,
): DivisionView | null {
  const divisor = scored?.divisor ?? null;
  if (scored === undefined || divisor === null) return null;
  const { denominator, value, periodFrom, periodTo, source } = divisor;
  return {
    per: node.per ?? 1,
    quantity: scored.value,
    denominator: titleOf(denominators, denominator),
    denominatorUnit: denominators.get(denominator)?.unit ?? {},
    size: value,
    period: { from: periodFrom, to: periodTo },
    source: marks.get(source) ?? null,
  };
}

function sourceMarks(
  sources: readonly SourceRow[],
  { locale, index }: LinkContext,
): ReadonlyMap<string, SourceMark> {
  return new Map(
    sources.map(({ slug, title }) => [slug, { title, href: sourcePath(locale, index, slug) }]),
  );
}

function titleOf(denominators: ReadonlyMap<string, DenominatorRow>, slug: string): LocalizedText {
  return denominators.get(slug)?.title ?? { en: slug };
}
