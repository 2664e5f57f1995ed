import { type Fault, faultAt, type Place, type Sentence } from '../pack/fault';
import type { Pack } from '../pack/tables';
import type { LocatedTable } from './locate-table';
import type { Mapping } from './mapping-schema';
import { placeOf } from './match-columns';
import { tableLabel } from './raw-table';
import { headingKey } from './read-heading';
import { MAPPING_FILE } from './read-mapping';

/** The header is row 1. */
const FIRST_DATA_ROW = 2;

/** Where the mapping says what stands in a table of the pack. */
const PART_OF_TABLE: Readonly<Record<string, string>> = {
  'index.csv': 'index',
  'cities.csv': 'cities',
  'denominators.csv': 'denominators',
  'sources.csv': 'sources',
};

/** What a table was made into a pack by. */
type Origin = {
  readonly pack: Pack;
  readonly mapping: Mapping;
  readonly located: LocatedTable;
};

/**
 * What is wrong with a pack that was made of a table, or noteworthy, in the words of that table:
 * whoever brought a spreadsheet knows its columns and its cities, and has never seen `nodes.csv`.
 * That a language is missing is told once, not for each of the pack's fields.
 */
export function inWordsOfTable(faults: readonly Fault[], origin: Origin): readonly Fault[] {
  const known = namesOf(origin);
  const told = faults.filter(({ code }) => code !== 'one-language');
  const worded = told.map((fault) => ({
    ...fault,
    ...placeIn(origin, fault),
    message: reworded(fault.message, known),
    fix: reworded(fault.fix, known),
  }));
  if (told.length === faults.length) return worded;
  return [...worded, faultAt({ file: MAPPING_FILE }, 'mappingOneLanguage')];
}

/** Headings, drivers and cities by the slugs that the pack has for them. */
function namesOf({ pack, mapping, located }: Origin): ReadonlyMap<string, string> {
  const titled = ({ slug, title }: Mapping['drivers'][number]): [string, string] => [
    slug,
    title.en ?? title.zh ?? slug,
  ];
  const own = pack.cities.map(({ slug, name }): [string, string] => [
    `city ${slug}`,
    name.en ?? name.zh ?? slug,
  ]);
  return new Map([
    ...own,
    ...mapping.cities.list.map(({ slug, label }): [string, string] => [`city ${slug}`, label]),
    ...mapping.drivers.map(titled).map(([slug, name]): [string, string] => [`node ${slug}`, name]),
    ...mapping.indicators.map(({ slug, column }): [string, string] => [
      `node ${slug}`,
      located.labels[columnOf(located, column)] ?? column,
    ]),
    ...mapping.denominators.map(({ slug, column }): [string, string] => [
      `denominator ${slug}`,
      column,
    ]),
  ]);
}

/** Of which kind the values of a sentence are that hold slugs. */
const KIND_OF_VALUE: Readonly<Record<string, string>> = {
  node: 'node',
  other: 'node',
  city: 'city',
  cities: 'city',
  denominator: 'denominator',
};

function reworded({ key, values }: Sentence, known: ReadonlyMap<string, string>): Sentence {
  const entries = Object.entries(values).map(
    ([name, value]): [string, Sentence['values'][string]] => {
      const kind = KIND_OF_VALUE[name];
      if (kind === undefined || typeof value !== 'string') return [name, value];
      const words = value.split(', ').map((slug) => known.get(`${kind} ${slug}`) ?? slug);
      return [name, words.join(', ')];
    },
  );
  return { key, values: Object.fromEntries(entries) };
}

/** The column of an indicator, the sheet of a value, or the part of the mapping that holds the rest. */
function placeIn({ pack, mapping, located }: Origin, { file, row }: Place): Place {
  const sheet = { file: tableLabel(located.table), row: null, column: null, field: null };
  if (file === 'observations.csv' || file === 'denominator-values.csv') return sheet;
  const part = PART_OF_TABLE[file];
  if (part !== undefined) return { ...sheet, file: MAPPING_FILE, field: part };
  const slug = row === null ? undefined : pack.nodes[row - FIRST_DATA_ROW]?.slug;
  const indicator = mapping.indicators.find((one) => one.slug === slug);
  if (indicator === undefined) return { ...sheet, file: MAPPING_FILE, field: 'drivers' };
  const column = columnOf(located, indicator.column);
  return column === -1 ? { ...sheet, field: indicator.column } : placeOf(located, column);
}

/** Where a heading stands, of another year too; -1: a long table has its indicators in rows. */
function columnOf({ labels }: LocatedTable, heading: string): number {
  const same = labels.indexOf(heading);
  return same === -1
    ? labels.findIndex((label) => headingKey(label) === headingKey(heading))
    : same;
}
