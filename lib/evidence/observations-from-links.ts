import type { Pack } from '../pack/tables';
import { type CodedLink, type Rating, type RatingScale, rateObservation } from './rate-observation';
import { TOP_LEVEL } from './strength';

/** The tables from which ratings are computed. */
export type Coding = Pick<Pack, 'nodes' | 'anchors' | 'evidence' | 'links'>;

/** All links of one city to one rubric indicator. */
export type CodedCell = {
  readonly city: string;
  readonly indicator: string;
  readonly scale: RatingScale;
  readonly links: readonly CodedLink[];
};

/** An observation as the links give it; what a person adds is the rationale. */
export type RatedObservation = {
  readonly city: string;
  readonly indicator: string;
  /** 0 to 4. */
  readonly value: number;
  readonly periodFrom: string;
  readonly periodTo: string;
};

/** The key of a passage in lists of passages: `source#number`. */
export function passageKey(source: string, number: number): string {
  return `${source}#${number}`;
}

/**
 * Gathers the links of every city and rubric indicator that has any, in the order of the links.
 * Links to an unknown evidence or to something that is no rubric indicator are left out.
 */
export function codedCells(coding: Coding): readonly CodedCell[] {
  const evidenceBySlug = new Map(coding.evidence.map((row) => [row.slug, row]));
  const scales = ratingScales(coding);
  const cells = new Map<string, { city: string; indicator: string; links: CodedLink[] }>();
  for (const link of coding.links) {
    const evidence = evidenceBySlug.get(link.evidence);
    if (evidence === undefined || !scales.has(link.indicator)) continue;
    const key = `${evidence.city} ${link.indicator}`;
    const cell = cells.get(key) ?? { city: evidence.city, indicator: link.indicator, links: [] };
    cells.set(key, cell);
    cell.links.push({
      evidence: link.evidence,
      passage: passageKey(evidence.source, evidence.passage),
      strength: link.strength,
      polarity: link.polarity,
      against: link.against,
      items: link.items,
      level: link.level,
      periodFrom: evidence.periodFrom,
      periodTo: evidence.periodTo,
    });
  }
  return [...cells.values()].map((cell) => ({
    ...cell,
    scale: scales.get(cell.indicator) ?? { basis: 'highest' },
  }));
}

/** How the anchors of each rubric indicator are read, by slug. */
export function ratingScales(
  coding: Pick<Coding, 'nodes' | 'anchors'>,
): ReadonlyMap<string, RatingScale> {
  const rubrics = coding.nodes.filter((node) => node.scale === 'rubric');
  return new Map(
    rubrics.map((node): [string, RatingScale] => {
      if (node.levelBasis !== 'items') return [node.slug, { basis: 'highest' }];
      const minimumItems = Array<number>(TOP_LEVEL + 1).fill(Number.POSITIVE_INFINITY);
      for (const anchor of coding.anchors) {
        if (anchor.indicator !== node.slug || anchor.minimumItems === null) continue;
        minimumItems[anchor.level] = anchor.minimumItems;
      }
      return [node.slug, { basis: 'items', minimumItems }];
    }),
  );
}

/** Every observation that the links give, one for each city and rubric indicator with support. */
export function observationsFromLinks(coding: Coding): readonly RatedObservation[] {
  return codedCells(coding).flatMap((cell) =>
    observationOf(cell, rateObservation(cell.scale, cell.links)),
  );
}

/** The observation of a cell, or none where the rating gives none. */
export function observationOf(
  cell: Pick<CodedCell, 'city' | 'indicator'>,
  rating: Rating,
): readonly RatedObservation[] {
  if (rating.kind !== 'rated') return [];
  const { value, periodFrom, periodTo } = rating;
  return [{ city: cell.city, indicator: cell.indicator, value, periodFrom, periodTo }];
}
