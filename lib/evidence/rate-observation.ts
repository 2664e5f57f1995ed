import { capOf, NAMED_ITEMS_LIFTING_CAP, STRENGTHS, TOP_LEVEL } from './strength';

/** A link with what the rating rule needs to know of its evidence. */
export type CodedLink = {
  readonly evidence: string;
  /** Key of the passage that the evidence is drawn from, `source#number`. */
  readonly passage: string;
  readonly strength: number;
  readonly polarity: 'supports' | 'qualifies';
  /** A qualifying link: the evidence it stands against. */
  readonly against: string | null;
  readonly items: readonly string[];
  /** The level this link alone reaches, 0 to 4, before any cap. */
  readonly level: number;
  readonly periodFrom: string;
  readonly periodTo: string;
};

/** How the anchors of an indicator are read: as counts of items, or as descriptions. */
export type RatingScale =
  | { readonly basis: 'highest' }
  /** `minimumItems[level]` items are needed for a level; increasing from 0. */
  | { readonly basis: 'items'; readonly minimumItems: readonly number[] };

/** What the links of one city and one indicator give. */
export type Rating =
  | {
      readonly kind: 'rated';
      /** 0 to 4. */
      readonly value: number;
      readonly periodFrom: string;
      readonly periodTo: string;
    }
  /** There is evidence, but all of it is against: no observation. */
  | { readonly kind: 'only-against' }
  | { readonly kind: 'no-evidence' };

/**
 * Rates one indicator for one city from its links, by the rating rule of the method: strength caps
 * what a link can carry, a qualified link counts one level less, the highest remaining link or the
 * union of items gives the level, and silence gives no observation. The rule is Fulcrum's own;
 * the trial coding that led to it is told in the methodology.
 *
 * @param scale how the indicator's anchors are read
 * @param links all links of this city to this indicator
 */
export function rateObservation(scale: RatingScale, links: readonly CodedLink[]): Rating {
  const supporting = links.filter((link) => link.polarity === 'supports');
  const qualifying = links.filter((link) => link.polarity === 'qualifies');
  if (supporting.length === 0) return { kind: links.length === 0 ? 'no-evidence' : 'only-against' };
  return {
    kind: 'rated',
    value:
      scale.basis === 'highest'
        ? Math.max(...supporting.map((link) => carriedLevel(link, qualifying)))
        : levelFromItems(scale.minimumItems, supporting, qualifying),
    periodFrom: supporting.map((link) => link.periodFrom).reduce(earlier),
    periodTo: supporting.map((link) => link.periodTo).reduce(later),
  };
}

/**
 * The qualifying links that lower a supporting link by one level: they name its evidence, come
 * from another passage and are at least as strong.
 */
export function qualifiersOf(link: CodedLink, links: readonly CodedLink[]): readonly CodedLink[] {
  return links.filter(
    (other) =>
      other.polarity === 'qualifies' &&
      other.against === link.evidence &&
      other.passage !== link.passage &&
      other.strength >= link.strength,
  );
}

/** The level (0 to 4) a supporting link carries on its own: capped, then lowered if qualified. */
export function carriedLevel(link: CodedLink, links: readonly CodedLink[]): number {
  const lowered = qualifiersOf(link, links).length > 0 ? 1 : 0;
  return Math.max(0, Math.min(link.level, capOf(link.strength)) - lowered);
}

/** The highest level whose number of items is reached. */
export function levelOfCount(minimumItems: readonly number[], count: number): number {
  return Math.max(
    0,
    minimumItems.findLastIndex((minimum) => minimum <= count),
  );
}

/**
 * The highest level (0 to 4) that the supporting links of an items indicator can carry together:
 * the best cap among them, or the top where three items are at least named.
 */
export function capOfItems(supporting: readonly CodedLink[]): number {
  const named = supporting.filter((link) => link.strength >= STRENGTHS.named);
  if (unionOfItems(named).size >= NAMED_ITEMS_LIFTING_CAP) return TOP_LEVEL;
  return Math.max(...supporting.map((link) => capOf(link.strength)));
}

/** The distinct items that links show. */
export function unionOfItems(links: readonly CodedLink[]): ReadonlySet<string> {
  return new Set(links.flatMap((link) => link.items));
}

function levelFromItems(
  minimumItems: readonly number[],
  supporting: readonly CodedLink[],
  qualifying: readonly CodedLink[],
): number {
  const unqualified = supporting.filter((link) => qualifiersOf(link, qualifying).length === 0);
  const all = levelOfCount(minimumItems, unionOfItems(supporting).size);
  const raw =
    unqualified.length === supporting.length
      ? all
      : Math.max(levelOfCount(minimumItems, unionOfItems(unqualified).size), all - 1);
  return Math.max(0, Math.min(raw, capOfItems(supporting)));
}

/** Partial dates compare as text: 2025 stands before 2025-12, 2025-12 before 2025-12-31. */
function earlier(a: string, b: string): string {
  return a <= b ? a : b;
}

function later(a: string, b: string): string {
  return a >= b ? a : b;
}
