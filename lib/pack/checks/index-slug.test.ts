import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { briefFaults } from '../../cli/pack/fixtures/brief-faults';
import { checkPack } from '../check-pack';
import { changedRow } from '../fixtures/changed-rows';
import { SMALL_PACK } from '../fixtures/small-pack';
import { RESERVED_INDEX_SLUGS } from './index-slug';

it('lets no index stand where the site has a page', () => {
  const pack = changedRow(SMALL_PACK, 'index', 2, { slug: 'api' });
  expect(briefFaults(checkPack(pack).faults)).toEqual(['slugReserved index.csv:2:slug']);
});

it('knows every page beside the indexes', () => {
  const beside = readdirSync(join('app', '[locale]'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[a-z0-9-]+$/.test(entry.name))
    .map(({ name }) => name);
  expect(beside).not.toEqual([]);
  expect(beside.filter((name) => !RESERVED_INDEX_SLUGS.includes(name))).toEqual([]);
});
