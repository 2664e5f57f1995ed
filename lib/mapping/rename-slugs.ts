import type { Mapping } from './mapping-schema';

type Named = readonly { readonly slug: string }[];

/** Has whatever names a driver, a source or a denominator follow where its slug was changed. */
export function renameSlugs(mapping: Mapping, before: Mapping): Mapping {
  const driver = renamed(before.drivers, mapping.drivers);
  const source = renamed(before.sources, mapping.sources);
  const denominator = renamed(before.denominators, mapping.denominators);
  return {
    ...mapping,
    indicators: mapping.indicators.map((indicator) => ({
      ...indicator,
      driver: indicator.driver === null ? null : driver(indicator.driver),
      source: source(indicator.source),
      denominator: indicator.denominator === null ? null : denominator(indicator.denominator),
    })),
    denominators: mapping.denominators.map((row) => ({ ...row, source: source(row.source) })),
  };
}

function renamed(before: Named, after: Named): (slug: string) => string {
  const names = new Map(before.map(({ slug }, index) => [slug, after[index]?.slug ?? slug]));
  return (slug) => names.get(slug) ?? slug;
}
