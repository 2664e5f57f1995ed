import type { ObservationRow } from '../../pack/tables';
import type { Names, WorkbookData } from './data';
import { sheetOf } from './sheet';
import type { WorkbookSheet } from './types';
import type { WorkbookWords } from './words';

/** What was observed, of every period; of those that count, also the quantity that is scored. */
export function observationsSheet(
  data: WorkbookData,
  names: Names,
  words: WorkbookWords,
): WorkbookSheet {
  const { columns, answers } = words;
  const scored = new Map(data.scored.map((one) => [keyOf(one.observation), one.value]));
  const quantityOf = (row: ObservationRow) => scored.get(keyOf(row)) ?? null;
  return sheetOf<ObservationRow>(
    words.sheets.observations,
    [
      { heading: columns.city, cell: ({ city }) => names.city(city) },
      { heading: columns.indicator, cell: ({ indicator }) => names.node(indicator) },
      { heading: columns.value, cell: ({ value }) => value },
      { heading: columns.unit, cell: ({ indicator }) => names.unit(indicator) },
      { heading: columns.from, cell: ({ periodFrom }) => periodFrom },
      { heading: columns.to, cell: ({ periodTo }) => periodTo },
      { heading: columns.counts, cell: (row) => answers[scored.has(keyOf(row)) ? 'yes' : 'no'] },
      { heading: columns.quantity, cell: quantityOf },
      { heading: columns.source, cell: ({ source }) => names.source(source) },
      { heading: columns.note, cell: ({ note }) => names.text(note) },
      { heading: columns.rationale, cell: ({ rationale }) => names.text(rationale) },
      { heading: `${columns.city} (${columns.id})`, cell: ({ city }) => city },
      { heading: `${columns.indicator} (${columns.id})`, cell: ({ indicator }) => indicator },
    ],
    data.observations,
  );
}

function keyOf({ city, indicator, periodTo }: ObservationRow): string {
  return `${city} ${indicator} ${periodTo}`;
}
