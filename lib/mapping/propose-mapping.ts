import { type Fault, faultAt } from '../pack/fault';
import { type Candidates, candidatesOf } from './candidates';
import { kindOf } from './cell-kind';
import { type ColumnProfile, type ColumnRoles, profilesOf, rolesOf } from './columns';
import { type FoundTable, findTable } from './find-table';
import { inItsLanguage } from './localize';
import { indexMappingSchema, type Mapping, type SourceMapping } from './mapping-schema';
import { proposeCities, proposeSkipRows, proposeUnitKind } from './propose-cities';
import { type IndicatorOrigin, originsOf, proposeIndicators } from './propose-indicators';
import { type RawRow, type RawTable, shownCell, tableLabel } from './raw-table';
import { slugOf } from './slugs';

/** A mapping as far as a table lets it be guessed, and what a person should look at. */
export type MappingProposal = {
  /** Null: no table was found. */
  readonly mapping: Mapping | null;
  readonly candidates: Candidates;
  /** Headings of columns that are no indicators: texts, and columns without a number. */
  readonly leftAside: readonly string[];
  readonly faults: readonly Fault[];
};

type Located = {
  readonly table: RawTable;
  readonly found: FoundTable;
  readonly columns: readonly ColumnProfile[];
  readonly roles: ColumnRoles;
};

const SOURCE_SLUG = 'source';

/**
 * Proposes a mapping for the tables of a file: the fullest table that is not hidden. What a person
 * must decide (which way is better, above all) stays open; `mappingFaults` lists it.
 *
 * @example
 * const { mapping } = proposeMapping((await readTableFile(name, bytes)).tables);
 */
export function proposeMapping(tables: readonly RawTable[]): MappingProposal {
  const located = tables
    .filter(({ isHidden }) => !isHidden)
    .flatMap(locate)
    .toSorted((a, b) => filledCells(b) - filledCells(a));
  const [best] = located;
  if (best === undefined) {
    const [first] = tables;
    const file = first === undefined ? '' : tables.length === 1 ? tableLabel(first) : first.file;
    const faults = [faultAt({ file }, 'tableNotFound')];
    return { mapping: null, candidates: { counts: [], populations: [] }, leftAside: [], faults };
  }
  const numeric = indicatorColumns(best);
  const used = [...numeric, ...Object.values(best.roles)];
  return {
    mapping: mappingFor(best, numeric),
    candidates: candidatesOf(best.roles.shape === 'wide' ? numeric : []),
    leftAside: best.columns
      .filter((column) => !used.includes(column))
      .map(({ heading }) => heading),
    faults: [],
  };
}

function locate(table: RawTable): readonly Located[] {
  const found = findTable(table);
  if (found === null) return [];
  const columns = profilesOf(found);
  const roles = rolesOf(columns, found.rows.length);
  return roles === null ? [] : [{ table, found, columns, roles }];
}

function filledCells({ columns }: Located): number {
  return columns.reduce((sum, { numbers }) => sum + numbers, 0);
}

/** Of a wide table: the columns of numbers that are neither code nor year. */
function indicatorColumns({ columns, roles }: Located): readonly ColumnProfile[] {
  if (roles.shape === 'long') return roles.value === null ? [] : [roles.value];
  const others = [roles.city, roles.code, roles.year];
  return columns.filter(
    (column) => !others.includes(column) && column.numbers > 0 && column.numbers >= column.texts,
  );
}

function mappingFor(
  { table, found, columns, roles }: Located,
  numeric: readonly ColumnProfile[],
): Mapping {
  const { rows, headerRows, firstRow } = found;
  const skipRows = proposeSkipRows(roles, rows, numeric);
  const list = proposeCities(roles, rows, skipRows);
  const origins =
    roles.indicator === null
      ? originsOf(numeric, roles.year !== null)
      : longOrigins(roles.indicator, columns, rows, roles.year !== null);
  const name = table.file.replace(/\.[^.]+$/, '');
  return {
    version: 1,
    table: {
      shape: roles.shape,
      file: table.file,
      sheet: table.sheet,
      headerRows: [...headerRows],
      firstRow,
      lastRow: null,
      cityColumn: roles.city.heading,
      codeColumn: roles.code?.heading ?? null,
      indicatorColumn: roles.indicator?.heading ?? null,
      yearColumn: roles.year?.heading ?? null,
      valueColumn: roles.value?.heading ?? null,
      missing: [...missingIn(rows, numeric)],
      decimal: decimalOf(rows, numeric),
      skipRows: [...skipRows],
    },
    index: indexMappingSchema.parse({
      slug: slugOf(name, 'my-index'),
      title: inItsLanguage(name.replace(/[-_]+/g, ' ')),
      subject: {},
      description: {},
      frameworkVersion: '1.0',
    }),
    cities: { unitKind: proposeUnitKind(roles), country: {}, boundary: {}, list },
    ...proposeIndicators(origins, table.file, list.length, SOURCE_SLUG),
    denominators: [],
    sources: [openSource(name)],
  };
}

/** The indicators of a long table, in the order of their first rows. */
function longOrigins(
  indicator: ColumnProfile,
  columns: readonly ColumnProfile[],
  rows: readonly RawRow[],
  hasYearColumn: boolean,
): readonly IndicatorOrigin[] {
  const unit = columns.find(({ heading }) => /^(?:units?|unit of measure|单位)$/iu.test(heading));
  const units = new Map<string, string>();
  for (const row of rows) {
    const name = shownCell(row.cells[indicator.index]);
    if (name === '' || units.has(name)) continue;
    units.set(name, unit === undefined ? '' : shownCell(row.cells[unit.index]));
  }
  return [...units].map(([column, text]) => ({
    column,
    group: null,
    unit: text === '' ? null : text,
    hasYearColumn,
  }));
}

/** Marks of what is missing that do occur, as they are written. */
function missingIn(
  rows: readonly RawRow[],
  columns: readonly ColumnProfile[],
): ReadonlySet<string> {
  const marks = rows.flatMap((row) =>
    columns
      .map(({ index }) => row.cells[index])
      .filter((cell) => kindOf(cell) === 'mark')
      .map((cell) => shownCell(cell).split(/\s/u)[0] ?? ''),
  );
  return new Set(marks.filter((mark) => mark !== ''));
}

/** A comma is the decimal sign where numbers have it and it can't part thousands. */
function decimalOf(rows: readonly RawRow[], columns: readonly ColumnProfile[]): '.' | ',' {
  let commas = 0;
  let points = 0;
  for (const row of rows) {
    for (const { index } of columns) {
      const text = row.cells[index];
      if (typeof text !== 'string') continue;
      if (/^[^,]*\d,(?:\d{1,2}|\d{4,})(?!\d)/.test(text) || /\d\.\d{3},\d/.test(text)) commas++;
      else if (/\.\d+/.test(text)) points++;
    }
  }
  return commas > points ? ',' : '.';
}

/** A source that a person must fill in: nobody knows from a table where its numbers come from. */
function openSource(name: string): SourceMapping {
  return {
    slug: SOURCE_SLUG,
    cslType: 'dataset',
    title: {},
    author: null,
    publisher: {},
    published: '',
    publishedTime: null,
    accessed: '',
    language: /\p{Script=Han}/u.test(name) ? 'zh-CN' : 'en',
    licence: {},
    url: null,
    scope: {},
  };
}
