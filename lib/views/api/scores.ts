import { z } from 'zod';
import { indicatorsBelow } from '../../framework/query';
import type { Framework } from '../../framework/types';
import type { CityRow, EvidenceRow, LinkRow } from '../../pack/tables';
import type { ScoreTable } from '../../scoring/types';
import { cellKey } from '../compare/passage-marks';
import { type EditionAnswer, heading, ofEdition } from './edition';
import { type PageRequest, pageOf, pagingAnswer, pagingSchema } from './paging';
import { textSchema } from './row';
import { scoreAnswers, scoreSchema } from './score';

/** The answer of `GET /api/v1/indexes/<index>/scores`: pages are of cities. */
export const scoresSchema = z
  .strictObject({
    ...ofEdition,
    cities: z.array(z.strictObject({ slug: z.string(), name: textSchema })),
    scores: z.array(
      scoreSchema
        .extend({
          evidence: z.array(z.string()).meta({
            description: 'Evidence that is linked to indicators of the node for this city.',
          }),
        })
        .meta({ id: 'ScoreWithEvidence' }),
    ),
    paging: pagingSchema,
  })
  .meta({ id: 'Scores' });

export type ScoresAnswer = z.infer<typeof scoresSchema>;

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
export function scoresAnswer(
  data: ScoresData,
  chosen: readonly string[] | null,
  request: PageRequest,
): ScoresAnswer {
  const asked = data.cities.filter(({ slug }) => chosen === null || chosen.includes(slug));
  const cities = pageOf(asked, request);
  const slugs = new Set(cities.map(({ slug }) => slug));
  const evidenceFor = evidenceFinder(data);
  const rows = data.scores.rows.filter((score) => slugs.has(score.city));
  return {
    ...heading(data),
    cities: cities.map(({ slug, name }) => ({ slug, name })),
    scores: scoreAnswers(data.framework, rows).map((score) => ({
      ...score,
      evidence: evidenceFor(score.city, score.node),
    })),
    paging: pagingAnswer(request, asked.length),
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
  return (city: string, node: string): string[] => {
    const cells = indicatorsBelow(framework, node).map(({ slug }) => cellKey(city, slug));
    return [...new Set(cells.flatMap((cell) => linked.get(cell) ?? []))];
  };
}
