import type { Pack } from '../lib/pack';
import { seededSource } from '../lib/scoring/random';

type Observation = Pack['observations'][number];

/** One cell in four is empty, as in a real index. */
const MISSING = 0.25;

/**
 * The pack with so many cities, for measuring a long ranking. Every city added takes for each
 * indicator, by chance (the same at every run), all that one of the pack's own cities has for it:
 * evidence, links and the rating that follows from them; or nothing.
 */
export function withManyCities(pack: Pack, count: number): Pack {
  const source = seededSource(1);
  const added = Array.from({ length: count - pack.cities.length }, (_, at) => {
    const position = pack.cities.length + at + 1;
    return cityLike(pack, position, source);
  });
  return {
    ...pack,
    cities: [...pack.cities, ...added.flatMap(({ cities }) => cities)],
    evidence: [...pack.evidence, ...added.flatMap(({ evidence }) => evidence)],
    links: [...pack.links, ...added.flatMap(({ links }) => links)],
    observations: [...pack.observations, ...added.flatMap(({ observations }) => observations)],
  };
}

type Part = Pick<Pack, 'cities' | 'evidence' | 'links' | 'observations'>;

function cityLike(pack: Pack, position: number, source: () => number): Part {
  const slug = `city-${position}`;
  const [model] = pack.cities;
  if (model === undefined) throw new Error('the pack has no city');
  const city = {
    ...model,
    slug,
    position,
    name: { en: `City ${position}`, zh: `城市${position}` },
  };
  const models = modelsByChance(pack, source);
  const cityOf = new Map(pack.evidence.map((row) => [row.slug, row.city]));
  const named = (evidence: string) => `${slug}-${evidence}`;
  const links = pack.links.filter(
    (link) => models.get(link.indicator)?.city === cityOf.get(link.evidence),
  );
  const linked = new Set(links.map((link) => link.evidence));
  return {
    cities: [city],
    evidence: pack.evidence
      .filter((row) => linked.has(row.slug))
      .map((row) => ({ ...row, slug: named(row.slug), city: slug })),
    links: links.map((link) => ({
      ...link,
      evidence: named(link.evidence),
      against: link.against === null ? null : named(link.against),
    })),
    observations: [...models.values()].map((row) => ({ ...row, city: slug })),
  };
}

/** For each indicator one of its observations, or none. */
function modelsByChance(pack: Pack, source: () => number): ReadonlyMap<string, Observation> {
  const indicators = new Set(pack.observations.map((row) => row.indicator));
  const models = new Map<string, Observation>();
  for (const indicator of indicators) {
    const rows = pack.observations.filter((row) => row.indicator === indicator);
    const [chance, which] = [source(), Math.floor(source() * rows.length)];
    const row = rows[which];
    if (chance >= MISSING && row !== undefined) models.set(indicator, row);
  }
  return models;
}
