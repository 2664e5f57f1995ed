import { explainRating } from './explain-rating';
import type { CodedCell } from './observations-from-links';
import { type Rating, rateObservation } from './rate-observation';

/** How a link took part in the rating of its city and indicator. */
export type LinkPart =
  /** What it carries is the rating. */
  | 'gave'
  /** Its items are among those that were counted. */
  | 'counted'
  /** Other links reach further. */
  | 'behind'
  /** An items indicator, and it shows no item. */
  | 'no-items'
  /** It stands against other evidence. */
  | 'against';

export type LinkRole = {
  readonly part: LinkPart;
  /** What the link carries by itself, 0 to 4, after cap and qualification; null: it is against. */
  readonly carried: number | null;
  /** The highest level its strength can carry, where that cut it short; else null. */
  readonly cappedAt: number | null;
  /** Evidence whose links lower this one. */
  readonly qualifiedBy: readonly string[];
  /** Evidence that this link lowers. */
  readonly lowers: readonly string[];
  /** How many other links gave the same level, or were counted too. */
  readonly others: number;
  /** Where items are counted: those of all links together, and the level that they reach. */
  readonly counted: { readonly items: number; readonly level: number } | null;
  readonly rating: Rating;
  /** The rating as it would be made without this link. */
  readonly ratingWithout: Rating;
};

/**
 * Says what one piece of evidence did to the rating of a city's indicator, and what the rating
 * would be without it.
 *
 * @returns null if none of the cell's links is from that evidence
 */
export function linkRole(cell: CodedCell, evidence: string): LinkRole | null {
  const link = cell.links.find((one) => one.evidence === evidence);
  if (link === undefined) return null;
  const { rating, links, items } = explainRating(cell.scale, cell.links);
  const others = cell.links.filter((one) => one.evidence !== evidence);
  const common = { rating, ratingWithout: rateObservation(cell.scale, others) };
  const own = links.find((one) => one.evidence === evidence);
  if (own === undefined) {
    const lowers = links.filter((one) => one.qualifiedBy.includes(evidence));
    return {
      ...common,
      part: 'against',
      carried: null,
      cappedAt: null,
      qualifiedBy: [],
      lowers: lowers.map((one) => one.evidence),
      others: 0,
      counted: null,
    };
  }
  return {
    ...common,
    part: partOf(own.gaveLevel, cell.scale.basis),
    carried: own.carried,
    cappedAt: own.capped ? own.cap : null,
    qualifiedBy: own.qualifiedBy,
    lowers: [],
    others: links.filter((one) => one.gaveLevel && one.evidence !== evidence).length,
    counted: items && { items: items.items.length, level: items.levelOfAll },
  };
}

function partOf(gaveLevel: boolean, basis: CodedCell['scale']['basis']): LinkPart {
  if (basis === 'items') return gaveLevel ? 'counted' : 'no-items';
  return gaveLevel ? 'gave' : 'behind';
}
