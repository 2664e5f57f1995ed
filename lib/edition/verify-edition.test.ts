import { expect, test } from 'vitest';
import { SMALL_PACK } from '../pack/fixtures/small-pack';
import { canonicalEdition, editionHash } from './canonical-edition';
import { scorePack } from './score-pack';
import { type StoredEdition, verifyEdition } from './verify-edition';

const scores = scorePack(SMALL_PACK);
const STORED: StoredEdition = {
  pack: SMALL_PACK,
  scores,
  hash: editionHash(canonicalEdition({ pack: SMALL_PACK, scores })),
};

test('an edition that was left alone agrees', () => {
  expect(verifyEdition(STORED)).toEqual({
    hash: STORED.hash,
    hashAgrees: true,
    observations: [],
    scores: [],
  });
});

test('a stored score that was changed is named', () => {
  const rows = scores.rows.map((row) =>
    row.city === 'north' && row.node === 'trade' ? { ...row, value: 99 } : row,
  );
  const found = verifyEdition({ ...STORED, scores: { ...scores, rows } });
  expect(found.scores).toEqual([
    { city: 'north', node: 'trade', field: 'value', stored: 99, recomputed: 75 },
  ]);
});

test('a link that was changed is named by what it gives', () => {
  const links = SMALL_PACK.links.map((link) =>
    link.evidence === 'south-school' ? { ...link, level: 1 } : link,
  );
  const found = verifyEdition({ ...STORED, pack: { ...SMALL_PACK, links } });
  expect(found.hashAgrees).toBe(false);
  expect(found.observations).toEqual([
    { city: 'south', indicator: 'schools', stored: 2, recomputed: 1 },
  ]);
  expect(found.scores).toContainEqual({
    city: 'south',
    node: 'schools',
    field: 'value',
    stored: 50,
    recomputed: 25,
  });
});

test('an observation without any link is named', () => {
  const links = SMALL_PACK.links.filter((link) => link.evidence !== 'south-school');
  const found = verifyEdition({ ...STORED, pack: { ...SMALL_PACK, links } });
  expect(found.observations).toEqual([
    { city: 'south', indicator: 'schools', stored: 2, recomputed: null },
  ]);
});
