import { cellYear, kindOf } from './cell-kind';
import type { FoundTable } from './find-table';
import { shownCell } from './raw-table';

/** What the cells of a column look like. */
export type ColumnProfile = {
  /** From 0. */
  readonly index: number;
  readonly heading: string;
  readonly group: string | null;
  readonly numbers: number;
  readonly texts: number;
  readonly percents: number;
  /** Every filled cell is a year. */
  readonly isYears: boolean;
  /** Every number is whole and none is negative. */
  readonly isCount: boolean;
  /** Every filled cell looks like a statistical code (UKC1, DE11, 310000). */
  readonly isCodes: boolean;
  readonly distinct: number;
  readonly filled: number;
};

/** UKC1, DE11, E06000001, 310000 */
const CODE = /^(?:[A-Z]{1,3}[A-Z0-9]*\d[A-Z0-9]*|[A-Z]{2,5}|\d{4,12})$/;

/** Looks at each column that has a heading. */
export function profilesOf({ labels, groups, rows }: FoundTable): readonly ColumnProfile[] {
  return labels.flatMap((heading, index): readonly ColumnProfile[] => {
    if (heading === '') return [];
    const cells = rows.map((row) => row.cells[index]).filter((cell) => kindOf(cell) !== 'none');
    const kinds = cells.map(kindOf);
    const shown = cells.map(shownCell);
    const count = (kind: string) => kinds.filter((one) => one === kind).length;
    const plain = shown.filter((_, at) => kinds[at] === 'number');
    return [
      {
        index,
        heading,
        group: groups[index] ?? null,
        numbers: count('number'),
        texts: count('text'),
        percents: plain.filter((text) => /[%％]/u.test(text)).length,
        isYears: cells.length > 0 && cells.every((cell) => cellYear(cell) !== null),
        isCount: plain.length > 0 && plain.every((text) => /^\d[\d,' ]*(?:\.0+)?$/.test(text)),
        isCodes: cells.length > 0 && shown.every((text) => CODE.test(text)),
        distinct: new Set(shown).size,
        filled: cells.length,
      },
    ];
  });
}

/** The column of the cities and the others that are no indicators. */
export type ColumnRoles = {
  readonly shape: 'wide' | 'long';
  readonly city: ColumnProfile;
  readonly code: ColumnProfile | null;
  readonly indicator: ColumnProfile | null;
  readonly year: ColumnProfile | null;
  readonly value: ColumnProfile | null;
};

const HINTS = {
  city: /^(?:city|cities|region|area|place|name|municipality|county|province|state|country|territory|geo|geography|location|nuts.*name|.*region.*name|.*city.*name|城市|市|地区|地级市|省份?|区域|区县|名称|城市名称?)$/i,
  code: /code|nuts|\bid\b|fips|iso|geo|代码|编码|区划/i,
  indicator:
    /^(?:indicator|variable|series|measure|metric|item|subject|topic|indicator.*|指标.*|变量|项目)$/i,
  year: /^(?:year|time|period|date|time_period|年份?|年度|时间)$/i,
  value: /^(?:value|obs_value|observation|amount|figure|data|数值|值|数据)$/i,
} as const;

/** Most rows of a name column are texts. */
const MOSTLY = 0.6;

/**
 * Says which column is what, by content first and by heading where content leaves it open.
 *
 * @param shape as a person has said it; null: not said
 */
export function rolesOf(
  columns: readonly ColumnProfile[],
  rows: number,
  shape: ColumnRoles['shape'] | null = null,
): ColumnRoles | null {
  const texts = columns.filter((column) => column.texts >= rows * MOSTLY);
  const years = columns.filter(
    (column) => column.isYears && !isPlainCode(column) && !HINTS.value.test(column.heading),
  );
  const long = shape === 'wide' ? null : longRoles(columns, texts, years, rows);
  if (long !== null) return long;
  const names = texts.filter((column) => !column.isCodes);
  const city = best(names, 'city') ?? best(texts, 'city') ?? columns.find(isPlainCode) ?? null;
  if (city === null) return null;
  const codes = columns.filter((column) => column !== city && column.isCodes && column.filled > 0);
  const code = codes.find(
    (column) => HINTS.code.test(column.heading) || column.texts === column.filled,
  );
  const isPanel = city.distinct < city.filled;
  const year = years.find((column) => HINTS.year.test(column.heading)) ?? null;
  return {
    shape: 'wide',
    city,
    code: code ?? null,
    indicator: null,
    year: isPanel || year !== null ? (year ?? years[0] ?? null) : null,
    value: null,
  };
}

/** A long table names an indicator in each row: two columns of names that repeat, one of values. */
function longRoles(
  columns: readonly ColumnProfile[],
  texts: readonly ColumnProfile[],
  years: readonly ColumnProfile[],
  rows: number,
): ColumnRoles | null {
  const repeating = texts.filter((column) => column.distinct < column.filled);
  const values = columns.filter(
    (column) => !years.includes(column) && !texts.includes(column) && column.numbers > 0,
  );
  const value =
    values.find((column) => HINTS.value.test(column.heading)) ??
    (values.length === 1 ? values[0] : undefined);
  if (
    value === undefined ||
    repeating.length < 2 ||
    texts.some((column) => column.distinct === rows)
  )
    return null;
  const indicator =
    repeating.find((column) => HINTS.indicator.test(column.heading)) ??
    repeating
      .filter((column) => !column.isCodes && !HINTS.city.test(column.heading))
      .toSorted((a, b) => a.distinct - b.distinct)[0];
  if (indicator === undefined) return null;
  const others = repeating.filter((column) => column !== indicator);
  const city =
    best(
      others.filter((column) => !column.isCodes),
      'city',
    ) ?? best(others, 'city');
  if (city === null) return null;
  const code = others.find(
    (column) => column !== city && column.isCodes && column.distinct === city.distinct,
  );
  const year = years.find((column) => HINTS.year.test(column.heading)) ?? years.at(-1) ?? null;
  return { shape: 'long', city, code: code ?? null, indicator, year, value };
}

/** The column whose heading fits a role, else the one with the most different texts. */
function best(columns: readonly ColumnProfile[], role: keyof typeof HINTS): ColumnProfile | null {
  const named = columns.find((column) => HINTS[role].test(column.heading));
  return named ?? columns.toSorted((a, b) => b.distinct - a.distinct)[0] ?? null;
}

function isPlainCode(column: ColumnProfile): boolean {
  return column.isCodes && HINTS.code.test(column.heading) && column.distinct === column.filled;
}
