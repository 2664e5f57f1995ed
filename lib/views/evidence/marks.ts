import { cityPath, evidencePath, methodologyPath } from '../../address/paths';
import { nodeBySlug } from '../../framework/query';
import type { Framework } from '../../framework/types';
import type { CityRow, EvidenceRow, NodeRow } from '../../pack/tables';
import type { Locale, LocalizedText } from '../../text/localized';

/** A piece of evidence as a place to read. */
export type EvidenceMark = {
  readonly slug: string;
  readonly claim: LocalizedText;
  readonly href: string;
};

/** A city with its mark (by its position in the index) and its page. */
export type CityLabel = {
  readonly slug: string;
  readonly name: LocalizedText;
  readonly position: number;
  readonly href: string;
};

/** A node of the framework with the place where it is defined. */
export type NodeLabel = {
  readonly slug: string;
  readonly title: LocalizedText;
  readonly href: string;
};

/** Makes the labels of one index in one language. */
export type Labels = {
  readonly evidence: (row: EvidenceRow) => EvidenceMark;
  readonly city: (slug: string) => CityLabel;
  readonly node: (slug: string) => NodeLabel;
  /** Where the page of a city shows an indicator or a driver. */
  readonly cellHref: (city: string, node: string) => string;
  /** The drivers above an indicator, the nearest first. */
  readonly driversOf: (indicator: string) => readonly string[];
};

export type LabelData = {
  readonly index: { readonly slug: string };
  readonly framework: Framework;
  readonly nodes: readonly NodeRow[];
  readonly cities: readonly CityRow[];
};

const CITIES_CARRIED_ON = 2;

/** The cities that the pages with a selection open with, where a page has none of its own. */
export function firstCities(cities: readonly CityRow[]): readonly string[] {
  return cities.slice(0, CITIES_CARRIED_ON).map((city) => city.slug);
}

/** How cities, nodes and evidence are named and where they lead, for the views of evidence. */
export function labelsOf(data: LabelData, locale: Locale): Labels {
  const index = data.index.slug;
  const cities = new Map(data.cities.map((city) => [city.slug, city]));
  const nodes = new Map(data.nodes.map((node) => [node.slug, node]));
  return {
    evidence: ({ slug, claim }) => ({ slug, claim, href: evidencePath(locale, index, slug) }),
    city: (slug) => ({
      slug,
      name: cities.get(slug)?.name ?? { en: slug },
      position: cities.get(slug)?.position ?? 1,
      href: cityPath(locale, index, slug),
    }),
    node: (slug) => ({
      slug,
      title: nodes.get(slug)?.title ?? { en: slug },
      href: methodologyPath(locale, index, slug),
    }),
    cellHref: (city, node) => `${cityPath(locale, index, city)}#${node}`,
    driversOf: (indicator) => driversAbove(data.framework, indicator),
  };
}

function driversAbove(framework: Framework, slug: string): readonly string[] {
  const parent = nodeBySlug(framework, slug)?.parent ?? null;
  if (parent === null || parent === framework.root) return [];
  return [parent, ...driversAbove(framework, parent)];
}
