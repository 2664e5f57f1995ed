import { methodologyPath } from '../../address/paths';
import { VALUE_FIELDS } from '../../address/what-if-form';
import { ratingAnchor, whatIfPath } from '../../address/what-if-paths';
import { type CodedCell, codedCells } from '../../evidence';
import type { Indicator } from '../../framework/types';
import type { AnchorRow, NodeRow, ObservationRow } from '../../pack/tables';
import { scoreOf } from '../../scoring/score-of';
import { cellKey } from '../compare/passage-marks';
import { besideAnother } from '../what-if/beside-another';
import type { CityData } from './data';
import type { IndicatorView, SecondRatingView } from './indicator-types';
import { countView, explainCell, type LinkContext, linkViews } from './links';
import { type MeasureViewer, measureViewer } from './measure';

/** Makes the views of the indicators of one city. */
export type IndicatorViewer = (indicator: Indicator) => IndicatorView;

/** Gathers the rows of a city by indicator, once for all its indicators. */
export function indicatorViewer(
  data: CityData,
  city: string,
  context: LinkContext,
): IndicatorViewer {
  const nodes = new Map(data.nodes.map((node) => [node.slug, node]));
  const measureOf = measureViewer(data, context);
  const cells = new Map(codedCells(data).map((cell) => [cellKey(cell.city, cell.indicator), cell]));
  return (indicator) =>
    indicatorView(data, city, indicator, {
      node: nodes.get(indicator.slug),
      cell: cells.get(cellKey(city, indicator.slug)),
      context,
      measureOf,
    });
}

type Found = {
  readonly node: NodeRow | undefined;
  readonly cell: CodedCell | undefined;
  readonly context: LinkContext;
  readonly measureOf: MeasureViewer;
};

function indicatorView(
  data: CityData,
  city: string,
  { slug, role }: Indicator,
  { node, cell, context, measureOf }: Found,
): IndicatorView {
  const observation = data.observations.find((row) => row.city === city && row.indicator === slug);
  const links = data.links.filter(
    (link) => link.indicator === slug && context.evidence.get(link.evidence)?.city === city,
  );
  const explanation = explainCell(cell);
  const isRubric = node?.scale !== 'measure';
  const { value: points, imputed = 0 } = scoreOf(data.scores, city, slug);
  return {
    node: slug,
    title: node?.title ?? { en: slug },
    definition: node?.definition ?? {},
    role,
    isRubric,
    unit: node?.unit ?? null,
    state: stateOf(observation, links.length),
    value: observation?.value ?? null,
    period: observation ? { from: observation.periodFrom, to: observation.periodTo } : null,
    rationale: observation?.rationale ?? null,
    measure: measureOf(observation, node),
    imputedPoints: imputed > 0 ? points : null,
    ...(isRubric ? anchorsAround(data.anchors, slug, observation?.value ?? null) : NO_ANCHORS),
    count: countView(explanation, node?.itemNoun ?? null, context),
    links: linkViews(links, explanation, context),
    second: secondRating(data, city, slug, observation?.value ?? null),
    href: methodologyPath(context.locale, context.index, slug),
    whatIfHref: whatIfHref(data, city, slug, isRubric, context),
  };
}

function stateOf(observation: ObservationRow | undefined, links: number): IndicatorView['state'] {
  if (observation !== undefined) return 'rated';
  return links > 0 ? 'only-against' : 'no-evidence';
}

const NO_ANCHORS = { reached: null, next: null } as const;

/** The anchor of the level reached and of the next one up; without a level, none. */
function anchorsAround(
  anchors: readonly AnchorRow[],
  indicator: string,
  value: number | null,
): Pick<IndicatorView, 'reached' | 'next'> {
  if (value === null) return NO_ANCHORS;
  const own = anchors.filter((anchor) => anchor.indicator === indicator);
  const next = own.find((anchor) => anchor.level === value + 1);
  return {
    reached: own.find((anchor) => anchor.level === value)?.text ?? null,
    next: next === undefined ? null : { level: next.level, text: next.text },
  };
}

function whatIfHref(
  { cities }: CityData,
  city: string,
  indicator: string,
  isRubric: boolean,
  { locale, index }: LinkContext,
): string {
  const anchor = isRubric ? ratingAnchor(city, indicator) : VALUE_FIELDS.indicator;
  return `${whatIfPath(locale, index, besideAnother(cities, city))}#${anchor}`;
}

/** The second coder's rating, where it is another one. */
function secondRating(
  data: CityData,
  city: string,
  indicator: string,
  value: number | null,
): SecondRatingView | null {
  const row = data.secondRatings.find(
    (rating) => rating.city === city && rating.indicator === indicator,
  );
  if (row === undefined || row.level === value) return null;
  return { level: row.level, note: row.note, settlement: row.settlement };
}
