import { chartPath } from '../address/api-paths';
import type { EmbedKind } from '../address/embed-paths';
import { MOST_CITIES } from '../address/paths';
import { type ChartKind, COMPARISON_CHARTS, RANKING_CHARTS } from '../charts/download/content';
import type { Locale, LocalizedText } from '../text/localized';
import type { TableFiles } from './cite-tables';
import type { SourceCitation } from './source-citation';

/** A chart as files. */
export type ChartFiles = {
  readonly kind: ChartKind;
  readonly files: readonly { readonly format: 'svg' | 'png' | 'csv'; readonly href: string }[];
};

/** Fewer axes have no shape to show. */
export const RADAR_LEAST_DRIVERS = 3;

/** The files of one chart: of some cities, or with none named of the whole index. */
export function chartFiles(
  index: string,
  locale: Locale,
  kind: ChartKind,
  cities: readonly string[] = [],
  query = '',
): ChartFiles {
  return {
    kind,
    files: (['svg', 'png', 'csv'] as const).map((format) => ({
      format,
      href: chartPath(index, locale, kind, cities, format, query),
    })),
  };
}

/** The files of the charts that compare some cities. */
export function cityChartFiles(
  index: string,
  locale: Locale,
  cities: readonly string[],
  drivers: number,
): readonly ChartFiles[] {
  if (cities.length < 2 || cities.length > MOST_CITIES) return [];
  return COMPARISON_CHARTS.filter((kind) => kind !== 'radar' || drivers >= RADAR_LEAST_DRIVERS).map(
    (kind) => chartFiles(index, locale, kind, cities),
  );
}

/** The files of the charts of a ranking; a scatter needs two drivers. */
export function rankingChartFiles(
  index: string,
  locale: Locale,
  drivers: number,
): readonly ChartFiles[] {
  return RANKING_CHARTS.filter((kind) => kind !== 'scatter' || drivers > 1).map((kind) =>
    chartFiles(index, locale, kind),
  );
}

/** A frame as it is offered: what it shows, and the code that brings it. */
export type EmbedOffer = {
  readonly kind: EmbedKind;
  /** The frame itself, to look at. */
  readonly href: string;
  /** HTML: always this edition, or always the current one. */
  readonly pinned: string;
  readonly live: string;
};

/** How a page of an index is cited. */
export type CiteView = {
  readonly index: { readonly slug: string; readonly title: LocalizedText };
  /** The first two cities of the index, for the navigation. */
  readonly cities: readonly string[];
  /** The cited page below its index; its title, its path, and its whole address. */
  readonly of: string;
  readonly title: string;
  readonly path: string;
  readonly address: string;
  /** The day of access that the references name, ISO 8601. */
  readonly accessed: string;
  /** BCP 47 tag of the references. */
  readonly language: string;
  readonly citation: SourceCitation;
  /** The charts of the page as files; of a page without charts there are none. */
  readonly charts: readonly ChartFiles[];
  readonly tables: readonly TableFiles[];
  /** What of the page can be shown in a page elsewhere. */
  readonly embeds: readonly EmbedOffer[];
};
