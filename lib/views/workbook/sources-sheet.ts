import type { SourceRow } from '../../pack/tables';
import type { Names, WorkbookData } from './data';
import { sheetOf } from './sheet';
import type { WorkbookSheet } from './types';
import type { WorkbookWords } from './words';

/** The sources, with where and when they were read and under which terms they stand. */
export function sourcesSheet(
  data: WorkbookData,
  names: Names,
  words: WorkbookWords,
): WorkbookSheet {
  const { columns } = words;
  return sheetOf<SourceRow>(
    words.sheets.sources,
    [
      { heading: columns.title, cell: ({ title }) => names.text(title) },
      { heading: columns.author, cell: ({ author }) => names.text(author) },
      { heading: columns.publisher, cell: ({ publisher }) => names.text(publisher) },
      { heading: columns.published, cell: ({ published }) => published },
      { heading: columns.accessed, cell: ({ accessed }) => accessed },
      { heading: columns.language, cell: ({ language }) => language },
      { heading: columns.licence, cell: ({ licence }) => names.text(licence) },
      { heading: columns.address, cell: ({ url }) => url },
      { heading: columns.scope, cell: ({ scope }) => names.text(scope) },
      { heading: columns.id, cell: ({ slug }) => slug },
    ],
    data.sources,
  );
}
