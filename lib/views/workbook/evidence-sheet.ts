import { group } from 'd3-array';
import type { EvidenceRow, LinkRow } from '../../pack/tables';
import type { Names, WorkbookData } from './data';
import { sheetOf } from './sheet';
import type { WorkbookSheet } from './types';
import type { WorkbookWords } from './words';

/** A piece of evidence with one of its links; null: it bears on no indicator. */
type Linked = { readonly evidence: EvidenceRow; readonly link: LinkRow | null };

/** The evidence: a row for each link to an indicator, and one for evidence without links. */
export function evidenceSheet(
  data: WorkbookData,
  names: Names,
  words: WorkbookWords,
): WorkbookSheet {
  const { columns, separator } = words;
  const links = group(data.links, ({ evidence }) => evidence);
  return sheetOf<Linked>(
    words.sheets.evidence,
    [
      { heading: columns.evidence, cell: ({ evidence }) => evidence.slug },
      { heading: columns.city, cell: ({ evidence }) => names.city(evidence.city) },
      { heading: columns.claim, cell: ({ evidence }) => names.text(evidence.claim) },
      { heading: columns.indicator, cell: ({ link }) => link && names.node(link.indicator) },
      { heading: columns.polarity, cell: ({ link }) => link && words.polarities[link.polarity] },
      { heading: columns.strength, cell: ({ link }) => link?.strength ?? null },
      { heading: columns.level, cell: ({ link }) => link?.level ?? null },
      { heading: columns.reason, cell: ({ link }) => link && names.text(link.reason) },
      { heading: columns.kind, cell: ({ evidence }) => words.kinds[evidence.kind] },
      {
        heading: columns.stages,
        cell: ({ evidence }) =>
          joined(
            evidence.stages.map((one) => words.stages[one]),
            separator,
          ),
      },
      {
        heading: columns.organizations,
        cell: ({ evidence }) => joined(evidence.organizations.map(names.organization), separator),
      },
      { heading: columns.witness, cell: ({ evidence }) => words.witnesses[evidence.witness] },
      { heading: columns.witnessNote, cell: ({ evidence }) => names.text(evidence.witnessNote) },
      { heading: columns.from, cell: ({ evidence }) => evidence.periodFrom },
      { heading: columns.to, cell: ({ evidence }) => evidence.periodTo },
      { heading: columns.source, cell: ({ evidence }) => names.source(evidence.source) },
      { heading: columns.passage, cell: ({ evidence }) => evidence.passage },
    ],
    data.evidence.flatMap((evidence) =>
      (links.get(evidence.slug) ?? [null]).map((link) => ({ evidence, link })),
    ),
  );
}

function joined(texts: readonly string[], separator: string): string | null {
  return texts.length === 0 ? null : texts.join(separator);
}
