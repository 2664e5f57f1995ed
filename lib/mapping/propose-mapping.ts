import { type Fault, faultAt } from '../pack/fault';
import { type Candidates, candidatesOf } from './candidates';
import { type ColumnProfile, type ColumnRoles, profilesOf, rolesOf } from './columns';
import { type FoundTable, findTable } from './find-table';
import { inItsLanguage } from './localize';
import { indexMappingSchema, type Mapping, type SourceMapping } from './mapping-schema';
import { proposeCities, proposeSkipRows, proposeUnitKind } from './propose-cities';
import { longOrigins, originsOf, proposeIndicators } from './propose-indicators';
import { type RawTable, tableLabel } from './raw-table';
import { chosenRoles, GUESS, type ReadingChoices } from './reading-choices';
import { slugOf } from './slugs';
import { decimalOf, missingIn } from './table-signs';

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
 * @param choices what a person has said about how the table is to be read
 * @example
 * const { mapping } = proposeMapping((await readTableFile(name, bytes)).tables);
 */
export function proposeMapping(
  tables: readonly RawTable[],
  choices: ReadingChoices = GUESS,
): MappingProposal {
  const located = tables
    .filter(({ sheet, isHidden }) => (choices.sheet === null ? !isHidden : sheet === choices.sheet))
    .flatMap((table) => locate(table, choices))
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
    mapping: mappingFor(best, numeric, choices),
    candidates: candidatesOf(best.roles.shape === 'wide' ? numeric : []),
    leftAside: best.columns
      .filter((column) => !used.includes(column))
      .map(({ heading }) => heading),
    faults: [],
  };
}

function locate(table: RawTable, choices: ReadingChoices): readonly Located[] {
  const found = findTable(table, choices.headerRow);
  if (found === null) return [];
  const columns = profilesOf(found);
  const guessed = rolesOf(columns, found.rows.length, choices.shape);
  const roles = chosenRoles(columns, guessed, choices);
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
  choices: ReadingChoices,
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
      decimal: choices.decimal ?? decimalOf(rows, numeric),
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
