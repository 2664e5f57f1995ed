import { DataTable } from '@/components/ui/data-table';
import { figureLines } from './figure-lines';
import type { FiguresPanelProps } from './panel-props';
import { TurningPassages } from './turning-passages';

/** The figures under the official weights, and beside them those under the reader's. */
export function FiguresTable({ address, input, official, yours, texts }: FiguresPanelProps) {
  const { table } = texts;
  const lines = figureLines(texts, input.cityA, address.locale);
  return (
    <DataTable
      caption={table.caption}
      columns={[
        { key: 'aspect', label: table.aspect },
        { key: 'official', label: table.official },
        { key: 'yours', label: table.yours },
      ]}
      rows={[
        ...lines.map(({ key, label, text }) => ({
          key,
          cells: [
            label,
            text(official),
            <Changed key="yours" text={text(yours)} from={text(official)} />,
          ],
        })),
        ...(table.turning === null
          ? []
          : [
              {
                key: 'turning',
                cells: [
                  table.turning,
                  ...[official, yours].map((figures) => (
                    <TurningPassages
                      key="passages"
                      keys={figures.doubt?.turning ?? []}
                      address={address}
                      texts={texts}
                    />
                  )),
                ],
              },
            ]),
      ]}
      onPhone="keep"
    />
  );
}

type ChangedProps = { readonly text: string; readonly from: string };

/** A figure of the reader's, set off where it is not the official one. */
function Changed({ text, from }: ChangedProps) {
  return text === from ? text : <b>{text}</b>;
}
