import type { Merge, RawCell, RawRow } from '../mapping/raw-table';
import type { NumberMeaning } from './cell-formats';
import { parseRange, parseReference } from './cell-reference';
import { cellValue } from './cell-value';
import { readXml } from './read-xml';
import type { TableReadLimits } from './table-limits';
import { TableRefused } from './table-refused';

/** What the cells of a sheet are read with. */
export type SheetContext = {
  readonly strings: readonly string[];
  readonly formats: readonly NumberMeaning[];
  readonly from1904: boolean;
  readonly limits: TableReadLimits;
};

/** The content of a sheet, and what is noteworthy about it. */
export type SheetContent = {
  readonly rows: readonly RawRow[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  readonly formulasWithoutValue: number;
};

/**
 * Reads the cells of a sheet as they stream in. Cells and rows that hold nothing but a format take
 * no memory. Of a formula its stored result is read; it is never run.
 *
 * @throws TableRefused over a limit, or where the part is damaged
 */
export async function readSheet(
  part: string,
  chunks: AsyncIterable<Uint8Array>,
  context: SheetContext,
): Promise<SheetContent> {
  const reader = new SheetReader(context);
  await readXml(part, chunks, context.limits.cellBytes, {
    open: (name, attribute) => reader.open(name, attribute),
    close: (name) => reader.close(name),
    text: (text) => reader.text(text),
  });
  return reader.content();
}

type Attribute = (name: string) => string | undefined;

/** Keeps what stands between the tags of a sheet until a cell is whole. */
class SheetReader {
  private readonly rows: RawRow[] = [];
  private readonly merges: Merge[] = [];
  private hiddenRows = 0;
  private hiddenColumns = 0;
  private formulasWithoutValue = 0;
  private size = 0;
  private row = 0;
  private column = 0;
  private cells: RawCell[] = [];
  private isRowHidden = false;
  private type = '';
  private style = 0;
  private value = '';
  private hasFormula = false;
  private isValue = false;

  constructor(private readonly context: SheetContext) {}

  open(name: string, attribute: Attribute): void {
    if (name === 'row') this.openRow(attribute);
    else if (name === 'c') this.openCell(attribute);
    else if (name === 'f') this.hasFormula = true;
    else if (name === 'col') this.hideColumns(attribute);
    else if (name === 'mergeCell') this.merges.push(...parseRange(attribute('ref') ?? ''));
    this.isValue = name === 'v' || (name === 't' && this.type === 'inlineStr');
  }

  text(text: string): void {
    if (this.isValue) this.value += text;
  }

  close(name: string): void {
    this.isValue = false;
    if (name === 'c') this.closeCell();
    if (name === 'row') this.closeRow();
  }

  content(): SheetContent {
    const { rows, merges, hiddenRows, hiddenColumns, formulasWithoutValue } = this;
    return { rows, merges, hiddenRows, hiddenColumns, formulasWithoutValue };
  }

  private openRow(attribute: Attribute): void {
    this.row = Number(attribute('r') ?? this.row + 1);
    this.column = 0;
    this.cells = [];
    this.isRowHidden = isTrue(attribute('hidden'));
  }

  private openCell(attribute: Attribute): void {
    const reference = parseReference(attribute('r') ?? '');
    this.column = reference?.column ?? this.column + 1;
    this.type = attribute('t') ?? 'n';
    this.style = Number(attribute('s') ?? 0);
    this.value = '';
    this.hasFormula = false;
  }

  private closeCell(): void {
    const { strings, formats, from1904, limits } = this.context;
    const meaning = formats[this.style] ?? 'number';
    const cell = cellValue({ type: this.type, value: this.value, meaning }, strings, from1904);
    if (cell === null) {
      if (this.hasFormula && this.value === '' && this.type !== 'str') this.formulasWithoutValue++;
      return;
    }
    if (this.column > limits.columns) {
      throw new TableRefused('tooManyColumns', { found: this.column, most: limits.columns });
    }
    while (this.cells.length < this.column - 1) this.cells.push(null);
    this.cells[this.column - 1] = cell;
  }

  private closeRow(): void {
    if (this.cells.length === 0) return;
    this.size += this.cells.length;
    if (this.size > this.context.limits.cells) {
      throw new TableRefused('tooManyCells', { most: this.context.limits.cells });
    }
    if (this.isRowHidden) this.hiddenRows++;
    this.rows.push({ number: this.row, cells: this.cells });
  }

  private hideColumns(attribute: Attribute): void {
    if (!isTrue(attribute('hidden'))) return;
    const last = Math.min(Number(attribute('max')), this.context.limits.columns);
    this.hiddenColumns += Math.max(0, last - Number(attribute('min')) + 1) || 0;
  }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
