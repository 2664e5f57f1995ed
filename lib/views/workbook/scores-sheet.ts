import { roundScore } from '../../edition/round-score';
import type { NodeRow } from '../../pack/tables';
import type { Score } from '../../scoring/types';
import type { Names, WorkbookData } from './data';
import { sheetOf } from './sheet';
import type { WorkbookSheet } from './types';
import type { WorkbookWords } from './words';

/** The scores: a row for each city and node, cities and nodes in the order of the pages. */
export function scoresSheet(data: WorkbookData, names: Names, words: WorkbookWords): WorkbookSheet {
  const { columns, answers } = words;
  const kinds = new Map(data.nodes.map((node) => [node.slug, node.kind]));
  const kindOf = ({ node }: Score): NodeRow['kind'] => kinds.get(node) ?? 'index';
  return sheetOf(
    words.sheets.scores,
    [
      { heading: columns.city, cell: ({ city }) => names.city(city) },
      { heading: columns.node, cell: ({ node }) => names.node(node) },
      { heading: columns.kind, cell: (score) => words.nodes[kindOf(score)] },
      { heading: columns.score, cell: ({ value }) => value, format: 'score' },
      { heading: columns.lower, cell: ({ lower }) => lower, format: 'score' },
      { heading: columns.upper, cell: ({ upper }) => upper, format: 'score' },
      { heading: columns.coverage, cell: ({ coverage }) => coverage, format: 'share' },
      { heading: columns.imputed, cell: ({ imputed = 0 }) => imputed, format: 'share' },
      { heading: columns.present, cell: ({ present }) => present },
      { heading: columns.total, cell: ({ total }) => total },
      { heading: columns.thin, cell: ({ thin }) => answers[thin ? 'yes' : 'no'] },
      { heading: columns.rank, cell: ({ rank }) => rank },
      { heading: `${columns.city} (${columns.id})`, cell: ({ city }) => city },
      { heading: `${columns.node} (${columns.id})`, cell: ({ node }) => node },
    ],
    data.scores.rows.map(roundScore),
  );
}
