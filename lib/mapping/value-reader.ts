import { type Fault, faultAt, type Place } from '../pack/fault';
import type { TableMapping } from './mapping-schema';
import type { RawCell } from './raw-table';
import { missingMarks, type NumberStyle, readValue } from './read-value';

const MARKS_SHOWN = 8;

/** Reads cells of numbers and counts what is noteworthy about them. */
export class ValueReader {
  readonly faults: Fault[] = [];
  private readonly style: NumberStyle;
  private readonly marks = new Map<string, number>();
  private readonly percents = new Map<string, { percent: number; plain: number; place: Place }>();

  constructor({ missing, decimal }: TableMapping) {
    this.style = { missing: missingMarks(missing), decimal };
  }

  /** Null: the cell is missing or has a fault. */
  read(
    cell: RawCell | undefined,
    place: Place,
  ): { readonly value: number; readonly mark: string | null } | null {
    const reading = readValue(cell, this.style);
    if (reading.kind === 'missing') return null;
    if (reading.kind === 'fault') {
      this.faults.push(faultAt(place, reading.reason, { value: reading.value }));
      return null;
    }
    const { value, mark, isPercent } = reading;
    if (mark !== null) this.marks.set(mark, (this.marks.get(mark) ?? 0) + 1);
    const label = place.field ?? '';
    const counts = this.percents.get(label) ?? { percent: 0, plain: 0, place };
    if (isPercent) counts.percent++;
    else if (value !== 0) counts.plain++;
    this.percents.set(label, counts);
    return { value, mark };
  }

  warnings(file: string): readonly Fault[] {
    const mixed = [...this.percents].filter(([, { percent, plain }]) => percent > 0 && plain > 0);
    const count = [...this.marks.values()].reduce((sum, one) => sum + one, 0);
    const marks = [...this.marks.keys()].slice(0, MARKS_SHOWN).join(' ');
    return [
      ...mixed.map(([label, { percent, plain, place }]) =>
        faultAt({ ...place, row: null }, 'percentMixed', { label, percent, plain }),
      ),
      ...(count > 0 ? [faultAt({ file }, 'valuesFlagged', { count, marks })] : []),
    ];
  }
}
