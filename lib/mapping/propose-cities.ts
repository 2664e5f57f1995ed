import type { ColumnProfile, ColumnRoles } from './columns';
import { inItsLanguage } from './localize';
import type { CitiesMapping } from './mapping-schema';
import { type RawRow, shownCell } from './raw-table';
import { parseNumber } from './read-value';
import { slugGiver } from './slugs';

/** Names of rows that sum up others. */
const TOTAL =
  /^(?:(?:grand |sub)?totals?|sum|averages?|mean|median|all (?:cities|regions|areas)|overall|.*\b(?:total|average)|合计|总计|小计|全国|全省|平均值?|均值|总和)\s*[:：*]?$/iu;
/** A row is a sum where most of its columns are, up to rounding. */
const MOST_COLUMNS = 0.6;
const ROUNDING = 0.005;
const FEWEST_SUMS = 2;
const FEWEST_ROWS = 4;

/** Texts of the city column that are no city: totals by their name, or by what they add up to. */
export function proposeSkipRows(
  { city, shape }: ColumnRoles,
  rows: readonly RawRow[],
  numeric: readonly ColumnProfile[],
): readonly string[] {
  const labels = new Set(rows.map((row) => shownCell(row.cells[city.index])));
  const named = [...labels].filter((label) => TOTAL.test(label));
  const last = rows.at(-1);
  if (shape === 'long' || last === undefined) return named;
  const label = shownCell(last.cells[city.index]);
  const others = rows
    .slice(0, -1)
    .filter((row) => !named.includes(shownCell(row.cells[city.index])));
  const isSum = label !== '' && !named.includes(label) && addsUp(last, others, numeric);
  return isSum ? [...named, label] : named;
}

function addsUp(
  total: RawRow,
  rows: readonly RawRow[],
  columns: readonly ColumnProfile[],
): boolean {
  if (rows.length < FEWEST_ROWS) return false;
  const counted = columns.filter(({ isCount }) => isCount);
  const sums = counted.filter(({ index }) => {
    const stated = numberIn(total, index);
    const sum = rows.reduce((all, row) => all + (numberIn(row, index) ?? 0), 0);
    return stated !== null && stated > 0 && Math.abs(sum - stated) <= stated * ROUNDING;
  });
  return sums.length >= FEWEST_SUMS && sums.length >= counted.length * MOST_COLUMNS;
}

function numberIn(row: RawRow, index: number): number | null {
  return parseNumber(shownCell(row.cells[index]), '.');
}

/** The cities that a table has, each once, with a slug of its name, else of its code. */
export function proposeCities(
  { city, code }: ColumnRoles,
  rows: readonly RawRow[],
  skipRows: readonly string[],
): CitiesMapping['list'] {
  const slug = slugGiver();
  const codes = new Map<string, string | null>();
  for (const row of rows) {
    const label = shownCell(row.cells[city.index]);
    if (label === '' || skipRows.includes(label) || codes.has(label)) continue;
    const text = code === null ? '' : shownCell(row.cells[code.index]);
    codes.set(label, text === '' ? null : text);
  }
  return [...codes].map(([label, text], index) => ({
    label,
    code: text,
    slug: slug(
      label,
      text === null
        ? `city-${index + 1}`
        : `city-${text.toLowerCase()}`.replace(/[^a-z0-9]+/g, '-'),
    ),
    name: inItsLanguage(label),
  }));
}

/** What kind of unit the cities are, where heading or codes say it. */
export function proposeUnitKind({ city, code }: ColumnRoles): CitiesMapping['unitKind'] {
  const headings = `${city.heading} ${code?.heading ?? ''}`;
  if (/region|nuts|county|counties|province|state|地区|省|区域/iu.test(headings)) return 'region';
  if (/municipal|\bcity\b|\bcities\b|城市|地级市/iu.test(headings)) return 'municipality';
  return /district|区县/iu.test(headings) ? 'district' : null;
}
