import type { NodeRow } from '../../pack/tables';
import type { Names, WorkbookData } from './data';
import { sheetOf } from './sheet';
import type { WorkbookSheet } from './types';
import type { WorkbookWords } from './words';

/** The framework: index, drivers and indicators with all that their scores depend on. */
export function indicatorsSheet(
  data: WorkbookData,
  names: Names,
  words: WorkbookWords,
): WorkbookSheet {
  const { columns } = words;
  return sheetOf<NodeRow>(
    words.sheets.indicators,
    [
      { heading: columns.node, cell: ({ title }) => names.text(title) },
      { heading: columns.kind, cell: ({ kind }) => words.nodes[kind] },
      { heading: columns.parent, cell: ({ parent }) => parent && names.node(parent) },
      { heading: columns.weight, cell: ({ weight }) => weight },
      { heading: columns.role, cell: ({ role }) => role && words.roles[role] },
      { heading: columns.scale, cell: ({ scale }) => scale && words.scales[scale] },
      { heading: columns.unit, cell: ({ unit }) => names.text(unit) },
      { heading: columns.direction, cell: (node) => directionOf(node, words) },
      {
        heading: columns.scaling,
        cell: ({ normalisation }) => normalisation && words.scalings[normalisation],
      },
      { heading: columns.low, cell: ({ goalpostLow }) => goalpostLow },
      { heading: columns.high, cell: ({ goalpostHigh }) => goalpostHigh },
      { heading: columns.denominator, cell: ({ denominator }) => names.denominator(denominator) },
      { heading: columns.per, cell: ({ per }) => per },
      {
        heading: columns.transform,
        cell: ({ transform }) => transform && words.transforms[transform],
      },
      {
        heading: columns.aggregation,
        cell: ({ aggregation }) => aggregation && words.means[aggregation],
      },
      { heading: columns.definition, cell: ({ definition }) => names.text(definition) },
      { heading: columns.id, cell: ({ slug }) => slug },
    ],
    inReadingOrder(data.nodes),
  );
}

function directionOf({ direction }: NodeRow, { directions }: WorkbookWords): string | null {
  return direction === null ? null : directions[direction < 0 ? 'less' : 'more'];
}

/** A node stands before those below it, siblings by their position. */
function inReadingOrder(nodes: readonly NodeRow[], parent: string | null = null): NodeRow[] {
  return nodes
    .filter((node) => node.parent === parent)
    .sort((one, other) => one.position - other.position)
    .flatMap((node) => [node, ...inReadingOrder(nodes, node.slug)]);
}
