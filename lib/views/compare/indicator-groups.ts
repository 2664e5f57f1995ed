import { cityPath, sourcePath } from '../../address/paths';
import { driversOf, indicatorsBelow } from '../../framework/query';
import type { Framework } from '../../framework/types';
import type { NodeRow, ObservationRow, SourceRow } from '../../pack/tables';
import type { Locale } from '../../text/localized';
import { cellKey, type LinkedCell } from './passage-marks';
import type { CellSource, IndicatorCell, IndicatorGroup, IndicatorRow } from './types';

export type IndicatorInput = {
  readonly index: string;
  readonly locale: Locale;
  readonly framework: Framework;
  readonly nodes: ReadonlyMap<string, NodeRow>;
  readonly cities: readonly string[];
  /** Indicators that both cities of the pair have. */
  readonly shared: ReadonlySet<string>;
  /** One for each city and indicator at most: the one that counts. */
  readonly observations: readonly ObservationRow[];
  readonly linked: ReadonlyMap<string, LinkedCell>;
  readonly sources: readonly SourceRow[];
};

/** Every indicator for every chosen city, under its driver; missing cells say that they are. */
export function indicatorGroups(input: IndicatorInput): readonly IndicatorGroup[] {
  const observed = new Map(
    input.observations.map((row) => [cellKey(row.city, row.indicator), row]),
  );
  return driversOf(input.framework).map((driver) => ({
    driver: driver.slug,
    title: titleOf(input.nodes, driver.slug),
    rows: indicatorsBelow(input.framework, driver.slug).map(
      (indicator): IndicatorRow => ({
        node: indicator.slug,
        title: titleOf(input.nodes, indicator.slug),
        role: indicator.role,
        isRubric: input.nodes.get(indicator.slug)?.scale === 'rubric',
        unit: input.nodes.get(indicator.slug)?.unit ?? null,
        isShared: input.shared.has(indicator.slug),
        cells: input.cities.map((city) =>
          cellOf(input, city, indicator.slug, observed.get(cellKey(city, indicator.slug))),
        ),
      }),
    ),
  }));
}

/** The title of a node; its slug where the pack's rows lack it. */
export function titleOf(nodes: ReadonlyMap<string, NodeRow>, slug: string): NodeRow['title'] {
  return nodes.get(slug)?.title ?? { en: slug };
}

/** Where a node stands on the page of a city. */
export function cityNodePath(locale: Locale, index: string, city: string, node: string): string {
  return `${cityPath(locale, index, city)}#${node}`;
}

function cellOf(
  input: IndicatorInput,
  city: string,
  indicator: string,
  row: ObservationRow | undefined,
): IndicatorCell {
  const linked = input.linked.get(cellKey(city, indicator));
  return {
    city,
    value: row?.value ?? null,
    onlyAgainst: row === undefined && linked !== undefined && !linked.hasSupport,
    period: row === undefined ? null : { from: row.periodFrom, to: row.periodTo },
    source: sourceOf(input, row),
    href: cityNodePath(input.locale, input.index, city, indicator),
    passages: linked?.passages ?? [],
  };
}

function sourceOf(
  { sources, locale, index }: IndicatorInput,
  row: ObservationRow | undefined,
): CellSource | null {
  const source = sources.find(({ slug }) => slug === row?.source);
  if (source === undefined) return null;
  return { slug: source.slug, title: source.title, href: sourcePath(locale, index, source.slug) };
}
