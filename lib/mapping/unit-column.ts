/** What a column of a long table is called that gives the unit of each value. */
const UNIT_HEADING = /^(?:units?|unit of measure|单位|计量单位)$/iu;

/** Whether a heading is that of the column of units. */
export function isUnitHeading(heading: string): boolean {
  return UNIT_HEADING.test(heading.trim());
}

/** A row of an indicator, and the unit that it gives. */
type UnitRow = { readonly row: number; readonly unit: string };

/** A row whose unit is not that of its indicator. */
export type OddUnit = UnitRow & { readonly indicator: string; readonly expected: string };

/**
 * Notes the units of the rows of a long table. How an analyst words the unit of an indicator is for
 * them to say; what must not differ is one row from the others.
 */
export class UnitColumn {
  readonly #rows = new Map<string, UnitRow[]>();

  note(indicator: string, row: number, unit: string): void {
    if (unit === '') return;
    const rows = this.#rows.get(indicator) ?? [];
    rows.push({ row, unit });
    this.#rows.set(indicator, rows);
  }

  /** Rows with another unit than most of their indicator have; of equals the first counts. */
  odd(): readonly OddUnit[] {
    return [...this.#rows].flatMap(([indicator, rows]) => {
      const expected = mostUsual(rows);
      return rows
        .filter(({ unit }) => unit !== expected)
        .map((row) => ({ ...row, indicator, expected }));
    });
  }
}

function mostUsual(rows: readonly UnitRow[]): string {
  const counts = new Map<string, number>();
  for (const { unit } of rows) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const [[unit] = ['']] = [...counts].toSorted(([, a], [, b]) => b - a);
  return unit;
}
