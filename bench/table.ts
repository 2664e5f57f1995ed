/** A column of what a bench prints: its heading and how wide it is; negative: from the left. */
export type Column = readonly [heading: string, width: number];

/** Prints lines in columns, as they come: a bench takes minutes. */
export class Table {
  constructor(private readonly columns: readonly Column[]) {
    process.stdout.write('\n');
    this.row(columns.map(([heading]) => heading));
  }

  row(cells: readonly string[]) {
    const texts = this.columns.map(([, width], at) => {
      const cell = cells[at] ?? '';
      return width < 0 ? cell.padEnd(-width) : cell.padStart(width);
    });
    process.stdout.write(`${texts.join('  ').trimEnd()}\n`);
  }
}

/** A figure, marked where it is beyond its budget. */
export function within(figure: number, budget: number, digits: number): string {
  return `${figure.toFixed(digits)}${figure > budget ? ' over' : ''}`;
}

/** A figure, marked where it stays below what it should reach. */
export function atLeast(figure: number, budget: number, digits: number): string {
  return `${figure.toFixed(digits)}${figure < budget ? ' under' : ''}`;
}

export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
