import { roundScore } from '../../edition/round-score';
import { indicatorsBelow } from '../../framework/query';
import type { Framework } from '../../framework/types';
import type { CityRow, EvidenceRow, LinkRow } from '../../pack/tables';
import type { Score, ScoreTable } from '../../scoring/types';
import type { LocalizedText } from '../../text/localized';
import { cellKey } from '../compare/passage-marks';
import { type EditionAnswer, editionAnswer } from './edition';

/** A score, rounded as in the canonical form of the edition, and what it rests on. */
export type ScoreAnswer = Score & {
  readonly kind: 'index' | 'driver' | 'indicator';
  /** Slugs of the evidence that is linked to the node's indicators for this city. */
  readonly evidence: readonly string[];
};

/** The answer of `GET /api/v1/indexes/<index>/scores`. */
export type ScoresAnswer = {
  readonly index: string;
  readonly edition: EditionAnswer;
  readonly cities: readonly { readonly slug: string; readonly name: LocalizedText }[];
  readonly scores: readonly ScoreAnswer[];
};

/** The rows of one edition that the answer is made of. */
export type ScoresData = {
  readonly index: { readonly slug: string };
  readonly edition: EditionAnswer;
  readonly framework: Framework;
  readonly cities: readonly CityRow[];
  readonly scores: ScoreTable;
  readonly evidence: readonly EvidenceRow[];
  readonly links: readonly LinkRow[];
};

/**
 * The official scores of some cities at every node.
 *
 * @param chosen slugs of cities of the index; null: all of them
 */
export function scoresAnswer(data: ScoresData, chosen: readonly string[] | null): ScoresAnswer {
  const { index, edition, framework } = data;
  const cities = data.cities.filter(({ slug }) => chosen === null || chosen.includes(slug));
  const slugs = new Set(cities.map(({ slug }) => slug));
  const kinds = new Map(framework.nodes.map(({ slug, kind }) => [slug, kind]));
  const evidenceFor = evidenceFinder(data);
  return {
    index: index.slug,
    edition: editionAnswer(edition),
    cities: cities.map(({ slug, name }) => ({ slug, name })),
    scores: data.scores.rows
      .filter((score) => slugs.has(score.city))
      .map((score) => ({
        ...roundScore(score),
        kind: kinds.get(score.node) ?? 'index',
        evidence: evidenceFor(score.city, score.node),
      })),
  };
}

/** Finds what a city's score at a node rests on. */
function evidenceFinder({ framework, evidence, links }: ScoresData) {
  const cityOf = new Map(evidence.map(({ slug, city }) => [slug, city]));
  const linked = new Map<string, string[]>();
  for (const { evidence: slug, indicator } of links) {
    const key = cellKey(cityOf.get(slug) ?? '', indicator);
    linked.set(key, [...(linked.get(key) ?? []), slug]);
  }
  return (city: string, node: string): readonly string[] => {
    const cells = indicatorsBelow(framework, node).map(({ slug }) => cellKey(city, slug));
    return [...new Set(cells.flatMap((cell) => linked.get(cell) ?? []))];
  };
}
