import { z } from 'zod';
import type { Framework } from '../../framework/types';
import type {
  EvidenceRow,
  LinkRow,
  NodeRow,
  ObservationRow,
  PassageRow,
  SourceRow,
} from '../../pack/tables';
import type { Score } from '../../scoring/types';
import { type EditionAnswer, heading, ofEdition } from './edition';
import {
  evidenceSchema,
  linkSchema,
  nodeSchema,
  observationSchema,
  passageSchema,
  sourceSchema,
} from './rows';
import { indicatorsAt, scoreAnswer, scoreSchema } from './score';

/** The answer of `GET /api/v1/indexes/<index>/scores/<city>/<node>`. */
export const oneScoreSchema = z
  .strictObject({
    ...ofEdition,
    node: nodeSchema,
    score: scoreSchema,
    observations: z.array(observationSchema),
    links: z.array(linkSchema),
    evidence: z.array(evidenceSchema),
    passages: z.array(passageSchema),
    sources: z.array(sourceSchema),
  })
  .meta({ id: 'OneScore' });

export type OneScoreAnswer = z.infer<typeof oneScoreSchema>;

/** A score and the rows of its city. */
export type OneScoreData = {
  readonly index: { readonly slug: string };
  readonly edition: EditionAnswer;
  readonly framework: Framework;
  readonly node: NodeRow;
  readonly score: Score;
  readonly observations: readonly ObservationRow[];
  readonly links: readonly LinkRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly passages: readonly PassageRow[];
  readonly sources: readonly SourceRow[];
};

/** One score with everything that it rests on, down to the passages and their sources. */
export function oneScoreAnswer(data: OneScoreData): OneScoreAnswer {
  const { node, score } = data;
  const indicators = indicatorsAt(data.framework, node.slug);
  const observations = data.observations.filter(
    ({ city, indicator }) => city === score.city && indicators.has(indicator),
  );
  const links = data.links.filter(({ indicator }) => indicators.has(indicator));
  const linked = new Set(links.map(({ evidence }) => evidence));
  const evidence = data.evidence.filter(({ slug }) => linked.has(slug));
  const places = new Set(evidence.map(({ source, passage }) => `${source}#${passage}`));
  const named = new Set([...evidence, ...observations].map(({ source }) => source));
  return {
    ...heading(data),
    node,
    score: scoreAnswer(score, node.kind),
    observations,
    links,
    evidence,
    passages: data.passages.filter(({ source, number }) => places.has(`${source}#${number}`)),
    sources: data.sources.filter(({ slug }) => named.has(slug)),
  };
}
