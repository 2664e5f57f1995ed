import { cityPath } from '../../address/paths';
import { driversOf } from '../../framework/query';
import type { CityRow, NodeRow } from '../../pack/tables';
import { scoreOf } from '../../scoring/score-of';
import type { Locale } from '../../text/localized';
import { cityNodePath, titleOf } from '../compare/indicator-groups';
import type { OwnScore } from '../compare/types';
import type { OverviewData } from './data';
import { noteNumber, type OverviewNote } from './notes';
import type { DriverRow, OverviewCity } from './types';

/** A city with its overall score, which leads to the city's page. */
export function overviewCity(data: OverviewData, city: CityRow, locale: Locale): OverviewCity {
  const { slug, name, boundary, position, unitKind } = city;
  return {
    slug,
    name,
    boundary,
    position,
    unitKind,
    href: cityPath(locale, data.index.slug, slug),
    overall: ownScore(data, slug, data.framework.root, locale),
  };
}

/** The drivers with the scores of some cities, each with the note on what it rests on. */
export function driverRows(
  data: OverviewData,
  cities: readonly CityRow[],
  notes: readonly OverviewNote[],
  locale: Locale,
): readonly DriverRow[] {
  const nodes = nodesBySlug(data);
  return driversOf(data.framework).map(({ slug: node }) => ({
    node,
    title: titleOf(nodes, node),
    shortTitle: nodes.get(node)?.shortTitle ?? titleOf(nodes, node),
    scores: cities.map(({ slug }) => ({
      ...ownScore(data, slug, node, locale),
      note: noteNumber(notes, slug, node),
    })),
  }));
}

/** The rows of the framework by slug. */
export function nodesBySlug(data: Pick<OverviewData, 'nodes'>): ReadonlyMap<string, NodeRow> {
  return new Map(data.nodes.map((node) => [node.slug, node]));
}

function ownScore(data: OverviewData, city: string, node: string, locale: Locale): OwnScore {
  return {
    ...scoreOf(data.scores, city, node),
    href: cityNodePath(locale, data.index.slug, city, node),
  };
}
