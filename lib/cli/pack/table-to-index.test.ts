import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../db/fixtures/temporary-folder';
import { type Mapping, readMapping } from '../../mapping';
import { complete } from '../../mapping/fixtures/complete';
import {
  csvOf,
  REGION_HEADINGS,
  REGION_ROWS,
  REGION_TOTAL,
  regionsOfNextYear,
} from '../../mapping/fixtures/regions-table';
import { workbookBytes } from '../../workbook/fixtures/workbook-bytes';
import { freshDatabases, run } from './fixtures/pack-commands';

/* The way of an analyst's table on the command line, from the file to an index and out again. */

const UK_REGIONS = join(import.meta.dirname, '../../../../shared/data/uk-regions/wide-latest.csv');
const ROWS = [['Regions of nowhere'], REGION_HEADINGS, ...REGION_ROWS, REGION_TOTAL];

freshDatabases();

function written(name: string, content: string | Uint8Array): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, content);
  return file;
}

/** The mapping that is proposed for a table, completed by a rule instead of by a person. */
async function mappingFor(table: string): Promise<string> {
  const file = join(temporaryFolder(), 'mapping.json');
  await run('new', table, '--out', file);
  const { mapping } = readMapping(readFileSync(file));
  if (mapping === null) throw new Error('The mapping that was written can’t be read.');
  writeFileSync(file, JSON.stringify(complete(mapping) satisfies Mapping));
  return file;
}

/** From the table to a published index, and from its export to the same. */
async function publishedFrom(table: string, mapping: string) {
  const pack = join(temporaryFolder(), 'pack.zip');
  const made = await run('new', table, '--mapping', mapping, '--out', pack);
  expect(made).toMatchObject({ exitCode: 0 });
  expect((await run('check', pack)).answer.faults).toEqual([]);
  const { answer } = await run('import', pack);
  const exported = join(temporaryFolder(), 'exported.zip');
  await run('export', exported, '--index', answer.index);
  return { made: made.answer, pack, answer, exported };
}

describe('a table becomes an index', () => {
  it.each([
    ['CSV', () => written('regions.csv', csvOf(ROWS))],
    ['XLSX', () => written('regions.xlsx', workbookBytes([{ name: 'Data', rows: ROWS }]))],
  ])('%s: made, checked, published; its export brings the same edition', async (_kind, make) => {
    const table = make();
    const { answer, exported } = await publishedFrom(table, await mappingFor(table));
    expect(answer).toMatchObject({ outcome: 'published', index: 'regions' });
    const again = await run('import', exported);
    expect(again.answer).toMatchObject({ outcome: 'unchanged', hash: answer.hash });
  });

  it('next year’s goes through by the mapping that the pack keeps, compared with this year’s', async () => {
    const table = written('regions.csv', csvOf(ROWS));
    const { pack } = await publishedFrom(table, await mappingFor(table));
    const next = written('regions.csv', csvOf(regionsOfNextYear()));
    const later = await publishedFrom(next, pack);
    const warned = later.made.warnings.map(({ code }: { code: string }) => code);
    expect(warned).toEqual(expect.arrayContaining(['moved-year', 'new-column', 'unknown-city']));
    expect(later.answer.outcome).toBe('published');
    const { answer } = await run('compare', pack, later.pack);
    expect(answer.tables.map(({ table: name }: { table: string }) => name)).toEqual([
      'observations',
    ]);
  });
});

describe.runIf(existsSync(UK_REGIONS))('the table of UK regions', () => {
  it('is published and ranks 41 regions; its export brings the same edition', async () => {
    const { answer, exported } = await publishedFrom(UK_REGIONS, await mappingFor(UK_REGIONS));
    expect(answer.outcome).toBe('published');
    const again = await run('import', exported);
    expect(again.answer).toMatchObject({ outcome: 'unchanged', hash: answer.hash });
  }, 120_000);
});
