import {
  type CodedLink,
  capOfItems,
  carriedLevel,
  levelOfCount,
  qualifiersOf,
  type Rating,
  type RatingScale,
  rateObservation,
  unionOfItems,
} from './rate-observation';
import { capOf } from './strength';

/** What became of one supporting link in the rating. */
export type LinkExplanation = {
  readonly evidence: string;
  /** The highest level its strength can carry. */
  readonly cap: number;
  /** Whether the cap, not the passage, set what the link carries. */
  readonly capped: boolean;
  /** Evidence of the qualifying links that lower this link; empty: none. */
  readonly qualifiedBy: readonly string[];
  /** The level it carries on its own, 0 to 4. */
  readonly carried: number;
  /** Whether this link gave the level (alone or beside others). */
  readonly gaveLevel: boolean;
};

/** The items that an items indicator was rated by. */
export type ItemsExplanation = {
  /** Every distinct item of the supporting links. */
  readonly items: readonly string[];
  /** Those of unqualified links. */
  readonly unqualifiedItems: readonly string[];
  /** The level that the count of all items reaches. */
  readonly levelOfAll: number;
  /** What the links can carry together. */
  readonly cap: number;
};

export type RatingExplanation = {
  readonly rating: Rating;
  readonly links: readonly LinkExplanation[];
  /** Null where the anchors do not count. */
  readonly items: ItemsExplanation | null;
};

/**
 * Says how a rating came about: which link gave the level, which were capped by their strength,
 * which were lowered by evidence against them, and, where items are counted, which.
 */
export function explainRating(scale: RatingScale, links: readonly CodedLink[]): RatingExplanation {
  const rating = rateObservation(scale, links);
  const supporting = links.filter((link) => link.polarity === 'supports');
  return {
    rating,
    links: supporting.map((link) => explainLink(scale, link, links, rating)),
    items:
      scale.basis === 'items' && supporting.length > 0
        ? explainItems(scale.minimumItems, supporting, links)
        : null,
  };
}

function explainLink(
  scale: RatingScale,
  link: CodedLink,
  links: readonly CodedLink[],
  rating: Rating,
): LinkExplanation {
  const cap = capOf(link.strength);
  const carried = carriedLevel(link, links);
  return {
    evidence: link.evidence,
    cap,
    capped: link.level > cap,
    qualifiedBy: qualifiersOf(link, links).map((other) => other.evidence),
    carried,
    gaveLevel:
      scale.basis === 'items'
        ? link.items.length > 0
        : rating.kind === 'rated' && carried === rating.value,
  };
}

function explainItems(
  minimumItems: readonly number[],
  supporting: readonly CodedLink[],
  links: readonly CodedLink[],
): ItemsExplanation {
  const unqualified = supporting.filter((link) => qualifiersOf(link, links).length === 0);
  const items = [...unionOfItems(supporting)];
  return {
    items,
    unqualifiedItems: [...unionOfItems(unqualified)],
    levelOfAll: levelOfCount(minimumItems, items.length),
    cap: capOfItems(supporting),
  };
}
