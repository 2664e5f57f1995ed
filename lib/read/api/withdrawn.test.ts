import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readClient } from '../../db/client';
import { SMALL_PACK } from '../../pack/fixtures/small-pack';
import type { Pack } from '../../pack/tables';
import { importedDatabase } from '../../write/fixtures/imported-database';
import { readOneCity } from './cities';
import { readComparison } from './comparison';
import { readOneEvidence } from './evidence';
import { readEditions, readImports } from './history';
import { readOneScore } from './scores';
import { readOneSource } from './sources';

const INDEX = 'small-index';
const CLAIM = SMALL_PACK.evidence[0]?.slug ?? '';
const NO_QUERY = new URLSearchParams();

/** The small pack with other names for a city, its source and a piece of evidence. */
const RENAMED: Pack = JSON.parse(
  JSON.stringify(SMALL_PACK)
    .replaceAll('"south"', '"shore"')
    .replaceAll('"gazette"', '"journal"')
    .replaceAll(`"${CLAIM}"`, '"renamed-claim"'),
);

beforeEach(async () => {
  const { file } = await importedDatabase(SMALL_PACK, RENAMED);
  vi.stubEnv('DATABASE_URL', `file:${file}`);
});

afterEach(async () => {
  await readClient().$disconnect();
  vi.unstubAllEnvs();
});

it.each([
  ['a city', () => readOneCity(INDEX, 'south')],
  ['a score of a city', () => readOneScore(INDEX, 'south', 'index')],
  ['evidence', () => readOneEvidence(INDEX, CLAIM)],
  ['a source', () => readOneSource(INDEX, 'gazette', NO_QUERY)],
  ['a comparison', () => readComparison(INDEX, new URLSearchParams('cities=north,south'))],
])('%s of an earlier edition is gone', async (_name, read) => {
  await expect(read()).rejects.toMatchObject({ code: 'gone' });
});

it('the editions and the imports that made them are listed, the newest first, without who', async () => {
  const { editions, edition } = await readEditions(INDEX, NO_QUERY);
  expect(editions).toHaveLength(2);
  expect(editions[0]).toEqual(edition);
  const { imports } = await readImports(INDEX, NO_QUERY);
  expect(imports.map((one) => one.edition?.hash)).toEqual(editions.map(({ hash }) => hash));
  expect(JSON.stringify(imports)).not.toContain('tester');
});
