type Named = { readonly slug: string };

/** A city with the first other one of its index: the pair that a what-if on it opens with. */
export function besideAnother(cities: readonly Named[], city: string): readonly string[] {
  const other = cities.find(({ slug }) => slug !== city);
  return other === undefined ? [city] : [city, other.slug];
}
