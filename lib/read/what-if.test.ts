import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readClient } from '../db/client';
import { SMALL_PACK } from '../pack/fixtures/small-pack';
import type { Pack } from '../pack/tables';
import { importedDatabase, importIntoTest } from '../write/fixtures/imported-database';
import { readWhatIfAnswer } from './api/what-if';
import { readWhatIf } from './what-if';
import { readWhatIfPath } from './what-if-address';

const CLAIM = SMALL_PACK.evidence[0]?.slug ?? '';

/** The small pack with another name for a piece of evidence. */
const RENAMED: Pack = JSON.parse(
  JSON.stringify(SMALL_PACK).replaceAll(`"${CLAIM}"`, '"renamed-claim"'),
);

/** The small pack with another city in place of South. */
const MOVED: Pack = JSON.parse(JSON.stringify(SMALL_PACK).replaceAll('"south"', '"shore"'));

let file = '';

beforeEach(async () => {
  file = (await importedDatabase()).file;
  vi.stubEnv('DATABASE_URL', `file:${file}`);
});

afterEach(async () => {
  await readClient().$disconnect();
  vi.unstubAllEnvs();
});

describe('readWhatIf', () => {
  it('opens with the first cities where the address names none that there is', async () => {
    const page = await readWhatIf('small-index', 'nowhere', {}, 'en');
    expect(page?.view.cities.map(({ slug }) => slug)).toEqual(['north', 'south']);
    expect(page?.view.unknownCities).toEqual(['nowhere']);
    expect(page?.view.outcome).toBeNull();
  });

  it('names the last edition that had a piece of evidence which is gone', async () => {
    const before = await readWhatIf('small-index', 'north,south', { off: CLAIM }, 'en');
    expect(before?.view.notices).toEqual([]);
    expect(before?.view.assumptions).toHaveLength(1);
    await importIntoTest(file, RENAMED);
    const off = `${CLAIM},renamed-claim,nothing`;
    const after = await readWhatIf('small-index', 'north,south', { off }, 'en');
    expect(after?.view.notices).toEqual([
      { kind: 'unknown', field: 'off', values: ['nothing'] },
      { kind: 'gone', field: 'off', value: CLAIM, edition: before?.edition.label },
    ]);
    expect(after?.view.assumptions.map(({ key }) => key)).toEqual(['off renamed-claim']);
  });

  it('names the last edition that had a city which is gone, and refuses it to a program', async () => {
    const before = await readWhatIf('small-index', 'north,south', {}, 'en');
    await importIntoTest(file, MOVED);
    const after = await readWhatIf('small-index', 'north,south,nowhere', {}, 'en');
    expect(after?.view.cities.map(({ slug }) => slug)).toEqual(['north']);
    expect(after?.view.unknownCities).toEqual(['nowhere']);
    expect(after?.view.notices).toEqual([
      { kind: 'gone', field: 'cities', value: 'south', edition: before?.edition.label },
    ]);
    const query = new URLSearchParams('cities=north,south');
    await expect(readWhatIfAnswer('small-index', query)).rejects.toMatchObject({ code: 'gone' });
  });

  it('finds nothing for an index that there is not', async () => {
    expect(await readWhatIf('no-index', 'north', {}, 'en')).toBeNull();
    expect(await readWhatIfPath(new URLSearchParams(), 'en', 'no-index')).toBe('/en/no-index');
  });
});

describe('readWhatIfAnswer', () => {
  it('refuses a program what a page would leave out', async () => {
    const ask = (query: string) => readWhatIfAnswer('small-index', new URLSearchParams(query));
    await expect(ask('cities=north,south&off=nothing')).rejects.toMatchObject({
      code: 'bad-request',
      values: { field: 'off' },
    });
    await expect(ask('off=nothing')).rejects.toMatchObject({ values: { field: 'cities' } });
    await expect(ask('cities=north,nowhere')).rejects.toMatchObject({
      values: { field: 'cities' },
    });
  });
});
