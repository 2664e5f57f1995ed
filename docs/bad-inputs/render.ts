import { BAD_ARCHIVES } from '../../lib/archive/fixtures/bad-archives';
import { packLimits } from '../../lib/archive/pack-limits';
import { readZip } from '../../lib/archive/read-zip';
import { readEnvironment } from '../../lib/env';
import type { Fault } from '../../lib/pack';
import { BAD_DESCRIPTORS } from '../../lib/pack/fixtures/bad-descriptors';
import { BAD_TABLES } from '../../lib/pack/fixtures/bad-tables';
import { changedFiles } from '../../lib/pack/fixtures/pack-files';
import { SMALL_PACK } from '../../lib/pack/fixtures/small-pack';
import { readPack } from '../../lib/pack/read-pack';
import { triedAccepted } from './tried-accepted';
import { triedAddresses } from './tried-addresses';
import { triedForms } from './tried-forms';
import type { TriedInput } from './tried-input';
import { triedLimits } from './tried-limits';
import { triedExports, triedSpreadsheets } from './tried-spreadsheets';

type Part = string | number | null;

/** Tries every bad input, each by the code that it meets first. */
export async function tryBadInputs(): Promise<readonly TriedInput[]> {
  return [
    ...(await triedArchives()),
    ...(await triedLimits()),
    ...triedDescriptors(),
    ...triedTables(),
    ...triedAccepted(),
    ...triedAddresses(),
    ...(await triedForms()),
    ...(await triedSpreadsheets()),
    ...triedExports(),
  ];
}

/** The page docs/bad-inputs.md. */
export function renderBadInputs(tried: readonly TriedInput[]): string {
  const groups = [...new Set(tried.map(({ group }) => group))];
  const right = tried.filter(({ expected, got }) => expected === got).length;
  return [
    '# What a bad input gets',
    '',
    'Made by `npm run docs`, which gives each input to the code that it meets first; do not edit. A test',
    'holds that it is current, and that every line got what it is to get.',
    '',
    'An answer is code, file, row and field of every fault, parted by colons and empty where there is',
    'no such place; row 1 is the header. The field of a descriptor is its path in the JSON, `$` the whole',
    'of it. Of an address it is what is shown and the notice; of a form the HTTP status, the code and the',
    'field; of a spreadsheet how many values were read, with the reasons of faults and warnings.',
    '',
    `${tried.length} inputs, ${right} answered as expected.`,
    ...groups.flatMap((group) => [
      '',
      `## ${group}`,
      '',
      '| Input | Expected | Got |',
      '| --- | --- | --- |',
      ...tried.filter((one) => one.group === group).map(line),
    ]),
    '',
  ].join('\n');
}

function line({ input, expected, got }: TriedInput): string {
  return `| ${[input, expected, got].map(cell).join(' | ')} |`;
}

/** A text as a cell of a table in Markdown; what can't be printed is written out. */
function cell(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .replaceAll(/\p{C}/gu, (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
}

async function triedArchives(): Promise<readonly TriedInput[]> {
  const limits = packLimits(readEnvironment({}));
  return Promise.all(
    BAD_ARCHIVES.map(async ([input, bytes, expected]) => {
      const { faults } = await readZip(bytes, limits, 'pack.zip');
      return tried('Archive', input, expected, (fault) => [fault.code, fault.file], faults);
    }),
  );
}

function triedDescriptors(): readonly TriedInput[] {
  return BAD_DESCRIPTORS.map(([input, descriptor, expected]) => {
    const { faults } = readPack(changedFiles(SMALL_PACK, { 'datapackage.json': descriptor }));
    const places = expected.map(([code, field, row = null]) => [
      code,
      'datapackage.json',
      row,
      field,
    ]);
    const place = ({ code, file, row, field }: Fault) => [code, file, row, field];
    return tried('Descriptor and schema', input, places, place, faults);
  });
}

function triedTables(): readonly TriedInput[] {
  return BAD_TABLES.map(([input, changes, expected]) => {
    const { faults } = readPack(changedFiles(SMALL_PACK, changes));
    const place = ({ code, file, row, field }: Fault) => [code, file, row, field];
    return tried('Form and values of tables', input, expected, place, faults);
  });
}

function tried(
  group: string,
  input: string,
  expected: readonly (readonly Part[])[],
  placeOf: (fault: Fault) => readonly Part[],
  faults: readonly Fault[],
): TriedInput {
  const written = (places: readonly (readonly Part[])[]) =>
    places.map((place) => place.map((part) => part ?? '').join(':')).join(', ');
  return { group, input, expected: written(expected), got: written(faults.map(placeOf)) };
}
