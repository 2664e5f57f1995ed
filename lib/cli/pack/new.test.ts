import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../db/fixtures/temporary-folder';
import { type Mapping, readMapping } from '../../mapping';
import { complete } from '../../mapping/fixtures/complete';
import { workbookBytes } from '../../workbook/fixtures/workbook-bytes';
import { runPackCommand } from './run';

const TABLE = `City;Code;"Jobs (2020)";"GDP, EUR m (2019)"
Aville;XA1;10;1,5
Beton;XA2;20;2,5
Cefield;XA3;30;n/a
Deham;XA4;40;4,5
Estow;XA5;50;5,5
Total;;150;14
`;

/** A folder with the table of an analyst, and the paths that the commands below are given. */
function workplace(table = TABLE) {
  const folder = temporaryFolder();
  const paths = {
    table: join(folder, 'towns.csv'),
    mapping: join(folder, 'towns.mapping.json'),
    pack: join(folder, 'pack'),
    zip: join(folder, 'pack.zip'),
    next: join(folder, 'next.csv'),
  };
  writeFileSync(paths.table, table);
  return paths;
}

function storedMapping(file: string): Mapping {
  const { mapping } = readMapping(readFileSync(file));
  if (mapping === null) throw new Error('The mapping that was written can’t be read.');
  return mapping;
}

/** Proposes a mapping, decides what is open, and makes the pack. */
async function madePack(target: 'pack' | 'zip') {
  const paths = workplace();
  await runPackCommand(['new', paths.table, '--out', paths.mapping], 'en');
  writeFileSync(paths.mapping, JSON.stringify(complete(storedMapping(paths.mapping))));
  const words = ['new', paths.table, '--mapping', paths.mapping, '--out', paths[target]];
  return { paths, result: await runPackCommand(words, 'en') };
}

describe('pack new', () => {
  it('writes a proposal and says what a person must decide', async () => {
    const { table, mapping } = workplace();
    const { exitCode, output } = await runPackCommand(['new', table, '--out', mapping], 'en');
    expect(exitCode).toBe(0);
    expect(output).toContain('5 cities from the column “City” and 2 indicators');
    expect(output).toContain('direction (1: more is better, -1: less is)');
    expect(storedMapping(mapping).table).toMatchObject({
      codeColumn: 'Code',
      decimal: ',',
      missing: ['n/a'],
      skipRows: ['Total'],
    });
  });

  it('names everything that is still open, and writes no pack', async () => {
    const { table, mapping, pack } = workplace();
    await runPackCommand(['new', table, '--out', mapping], 'en');
    const words = ['new', table, '--mapping', mapping, '--out', pack];
    const { exitCode, output } = await runPackCommand([...words, '--json'], 'en');
    expect(exitCode).toBe(1);
    const fields = JSON.parse(output).faults.map(({ field }: { field: string }) => field);
    expect(fields).toContain('index.subject');
    expect(fields).toContain('sources[0].licence');
    expect(fields).toContain('drivers');
    expect(existsSync(pack)).toBe(false);
  });

  it.each(['pack', 'zip'] as const)('makes a %s that is checked like any other', async (target) => {
    const { paths, result } = await madePack(target);
    expect(result.output).toContain('5 cities, 2 indicators, 9 values');
    expect(result.exitCode).toBe(0);
    const { exitCode, output } = await runPackCommand(['check', paths[target]], 'en');
    expect(output).toContain('no faults');
    expect(exitCode).toBe(0);
  });

  it('takes next year’s table by the mapping that the pack keeps, and says what no longer fits', async () => {
    const { paths } = await madePack('pack');
    writeFileSync(paths.next, 'City,Code,Jobs (2021)\nAville,XA1,11\nNewton,XA9,5\n');
    const words = ['new', paths.next, '--mapping', paths.pack, '--out', paths.zip];
    const { exitCode, output } = await runPackCommand(words, 'en');
    expect(exitCode).toBe(1);
    expect(output).toContain('The table has no column “GDP, EUR m (2019)”.');
    expect(output).toContain(
      '“Newton” is not among the cities of the mapping: 1 row was left out.',
    );
    expect(output).toContain('2020 became 2021');
    expect(existsSync(paths.zip)).toBe(false);
  });

  it('reads the sheet that is named', async () => {
    const { table, mapping } = workplace();
    const rows = [
      ['City', 'Jobs'],
      ['Aville', 1],
      ['Beton', 2],
    ];
    const bytes = workbookBytes([
      { name: 'First', rows: [...rows, ['Cefield', 3]] },
      { name: 'Second', rows },
    ]);
    writeFileSync(table, bytes);
    const words = ['new', table, '--out', mapping];
    const unknown = await runPackCommand([...words, '--sheet', 'Third'], 'en');
    expect(unknown).toMatchObject({
      exitCode: 2,
      output: expect.stringContaining('First, Second'),
    });
    expect((await runPackCommand([...words, '--sheet', 'Second'], 'en')).exitCode).toBe(0);
    expect(storedMapping(mapping).table.sheet).toBe('Second');
  });

  it('overwrites neither a mapping nor a pack', async () => {
    const { paths } = await madePack('pack');
    const again = await runPackCommand(['new', paths.table, '--out', paths.mapping], 'en');
    expect(again).toMatchObject({ exitCode: 2, output: expect.stringContaining('exists already') });
    const words = ['new', paths.table, '--mapping', paths.mapping, '--out', paths.pack];
    expect(await runPackCommand(words, 'en')).toMatchObject({ exitCode: 2 });
  });

  it.each([
    ['no table', ['new']],
    ['a table that is not there', ['new', '/no/such/table.csv']],
  ])('%s ends with 2', async (_case, words) => {
    expect((await runPackCommand(words, 'zh')).exitCode).toBe(2);
  });

  it('a mapping that is not there ends with 2', async () => {
    const words = ['new', workplace().table, '--mapping', '/no/such.json'];
    expect((await runPackCommand(words, 'zh')).exitCode).toBe(2);
  });

  it('a file that is no table ends with 1', async () => {
    const { table, mapping } = workplace('Hello\nthere\n');
    const { exitCode, output } = await runPackCommand(['new', table, '--out', mapping], 'en');
    expect(exitCode).toBe(1);
    expect(output).toContain('No table was found here');
  });
});
