import { observationsFromLinks } from '../lib/evidence/observations-from-links';
import type { Pack } from '../lib/pack';

/** A piece of evidence of the seed that the revised one does not have. */
export const WITHDRAWN = 'sv-p05-ideas';
/** One whose link to growth money reaches a lower level in the revised seed. */
export const RERATED = 'sv-p03-expansion';

/**
 * The seed with a piece of evidence gone, another rated lower and capital counting twice; its
 * ratings follow from the links again.
 */
export function revisedSeed(pack: Pack): Pack {
  const links = pack.links
    .filter(({ evidence }) => evidence !== WITHDRAWN)
    .map((link) => (link.evidence === RERATED ? { ...link, level: 1 } : link));
  const revised: Pack = {
    ...pack,
    links,
    evidence: pack.evidence.filter(({ slug }) => slug !== WITHDRAWN),
    nodes: pack.nodes.map((node) => (node.slug === 'capital' ? { ...node, weight: 2 } : node)),
  };
  const ratings = new Map(
    observationsFromLinks(revised).map((rating) => [`${rating.city} ${rating.indicator}`, rating]),
  );
  const observations = pack.observations.flatMap((row) => {
    const rating = ratings.get(`${row.city} ${row.indicator}`);
    return rating === undefined ? [] : [{ ...row, ...rating }];
  });
  return { ...revised, observations };
}
