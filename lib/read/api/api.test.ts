import { renameSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readClient } from '../../db/client';
import type { EditionInfo } from '../../db/editions';
import { packHash } from '../../edition/pack-hash';
import { SMALL_PACK } from '../../pack/fixtures/small-pack';
import { readPack } from '../../pack/read-pack';
import { emptyDatabase, importedDatabase } from '../../write/fixtures/imported-database';
import { readReadiness } from './health';
import { readIndexes } from './indexes';
import { readPackArchive } from './pack-archive';
import { readScores } from './scores';
import { readTableFile } from './table-file';
import { readWorkbookFile } from './workbook';

const NO_QUERY = new URLSearchParams();

let edition: EditionInfo;
let file: string;

beforeEach(async () => {
  const imported = await importedDatabase();
  edition = imported.edition;
  file = imported.file;
  vi.stubEnv('DATABASE_URL', `file:${file}`);
});

afterEach(async () => {
  await readClient().$disconnect();
  vi.unstubAllEnvs();
});

const error = (code: string) => expect.objectContaining({ code });

it('lists the indexes with their edition and the way to their data', async () => {
  const { indexes } = await readIndexes();
  expect(indexes).toHaveLength(1);
  expect(indexes[0]).toMatchObject({
    slug: 'small-index',
    edition: { hash: edition.hash, packHash: edition.packHash },
    links: { scores: '/api/v1/indexes/small-index/scores' },
  });
  expect(indexes[0]?.edition).not.toHaveProperty('id');
});

describe('scores', () => {
  it('come with the evidence that they rest on', async () => {
    const { scores } = await readScores('small-index', new URLSearchParams('cities=south'));
    expect(new Set(scores.map((score) => score.city))).toEqual(new Set(['south']));
    const cities = new Map(SMALL_PACK.evidence.map((row) => [row.slug, row.city]));
    const linked = SMALL_PACK.links.filter(
      (link) => link.indicator === 'schools' && cities.get(link.evidence) === 'south',
    );
    expect(scores.find((score) => score.node === 'schools')).toMatchObject({
      kind: 'indicator',
      value: 50,
      evidence: linked.map((link) => link.evidence),
    });
  });

  it('are of all cities where none is named', async () => {
    const { cities } = await readScores('small-index', NO_QUERY);
    expect(cities.map((city) => city.slug)).toEqual(['north', 'south']);
  });

  it('are refused for an unknown city, and not found for an unknown index', async () => {
    const query = new URLSearchParams('cities=north,atlantis');
    await expect(readScores('small-index', query)).rejects.toEqual(error('bad-request'));
    await expect(readScores('nowhere', NO_QUERY)).rejects.toEqual(error('not-found'));
  });
});

describe('downloads', () => {
  it('give a workbook in either language, of the edition and with its name', async () => {
    const chinese = await readWorkbookFile('small-index', new URLSearchParams('lang=zh'));
    expect(chinese.name).toBe(`small-index-${edition.label}-zh.xlsx`);
    expect(
      strFromU8(unzipSync(chinese.content)['xl/sharedStrings.xml'] ?? new Uint8Array()),
    ).toContain(edition.hash);
    const french = new URLSearchParams('lang=fr');
    await expect(readWorkbookFile('small-index', french)).rejects.toEqual(error('bad-request'));
    await expect(readWorkbookFile('nowhere', NO_QUERY)).rejects.toEqual(error('not-found'));
  });

  it('give the pack back, with the hash that the edition names', async () => {
    const { content } = await readPackArchive('small-index', NO_QUERY);
    const entries = Object.entries(unzipSync(content));
    const { pack, faults } = readPack(new Map(entries));
    expect(faults).toEqual([]);
    expect(packHash(pack ?? SMALL_PACK)).toBe(edition.packHash);
    expect((await readPackArchive('small-index', NO_QUERY)).content).toEqual(content);
  });

  it('give a table as it is in the pack', async () => {
    const { content } = await readPackArchive('small-index', NO_QUERY);
    const plain = await readTableFile('small-index', 'links.csv', NO_QUERY);
    expect(plain.content).toBe(strFromU8(unzipSync(content)['links.csv'] ?? new Uint8Array()));
  });

  it('mark a table for spreadsheets as UTF-8', async () => {
    const query = new URLSearchParams('for=spreadsheet');
    const { content } = await readTableFile('small-index', 'cities.csv', query);
    expect(content.startsWith('\uFEFFslug,')).toBe(true);
    expect(content.endsWith('\r\n')).toBe(true);
  });

  it('give the scores as a table', async () => {
    const { content } = await readTableFile('small-index', 'scores.csv', NO_QUERY);
    expect(content.trimEnd().split('\n')).toHaveLength(1 + 2 * 7);
  });

  it('give the same rows as JSON, typed, with the edition', async () => {
    const { content, mediaType } = await readTableFile('small-index', 'cities.json', NO_QUERY);
    expect(mediaType).toMatch(/^application\/json/);
    const answer: unknown = JSON.parse(content);
    expect(answer).toMatchObject({ table: 'cities', edition: { hash: edition.hash } });
    expect(answer).toHaveProperty('rows', SMALL_PACK.cities);
  });

  it('leave out what is of other cities where some are named', async () => {
    const query = new URLSearchParams('cities=south');
    const scores = await readTableFile('small-index', 'scores.csv', query);
    expect(scores.content.trimEnd().split('\n')).toHaveLength(1 + 7);
    const { content } = await readTableFile('small-index', 'evidence.json', query);
    const south = SMALL_PACK.evidence.filter(({ city }) => city === 'south');
    expect(JSON.parse(content)).toHaveProperty('rows', south);
    const nodes = await readTableFile('small-index', 'nodes.csv', query);
    expect(nodes.content).toBe((await readTableFile('small-index', 'nodes.csv', NO_QUERY)).content);
    const unknown = new URLSearchParams('cities=atlantis');
    await expect(readTableFile('small-index', 'scores.csv', unknown)).rejects.toEqual(
      error('bad-request'),
    );
  });

  it('are not found for what is no table', async () => {
    await expect(readTableFile('small-index', 'nodes', NO_QUERY)).rejects.toEqual(
      error('not-found'),
    );
    await expect(readTableFile('small-index', 'rows.csv', NO_QUERY)).rejects.toEqual(
      error('not-found'),
    );
  });
});

describe('readiness', () => {
  it('is there where something is published', async () => {
    vi.stubEnv('NODE_ENV', 'development');
    expect(await readReadiness()).toEqual({
      status: 'ready',
      editions: [{ index: 'small-index', hash: edition.hash }],
    });
  });

  it('lacks a database, or something in it, or a build, and says which', async () => {
    vi.stubEnv('NODE_ENV', 'development');
    renameSync(file, `${file}.away`);
    await expect(readReadiness()).rejects.toMatchObject(lacking('database-missing'));
    renameSync(`${file}.away`, file);
    vi.stubEnv('DATABASE_URL', `file:${emptyDatabase()}`);
    await expect(readReadiness()).rejects.toMatchObject(lacking('nothing-published'));
    vi.stubEnv('NODE_ENV', 'production');
    vi.spyOn(process, 'cwd').mockReturnValue('/nowhere');
    await expect(readReadiness()).rejects.toMatchObject(lacking('not-built'));
  });
});

function lacking(reason: string) {
  return { code: 'not-ready', values: { reason } };
}
