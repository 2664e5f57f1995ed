import { describe, expect, it } from 'vitest';
import { SMALL_PACK } from '../pack/fixtures/small-pack';
import type { ScoreTable } from '../scoring/types';
import { canonicalEdition, editionHash } from './canonical-edition';
import { differencesBetween } from './differences';
import { packHash } from './pack-hash';
import { roundScore } from './round-score';
import { scorePack } from './score-pack';

const SCORES = scorePack(SMALL_PACK);

function nudged(amount: number): ScoreTable {
  const rows = SCORES.rows.map((row) =>
    row.value === null ? row : { ...row, value: row.value + amount },
  );
  return { ...SCORES, rows };
}

describe('the canonical form', () => {
  const canonical = canonicalEdition({ pack: SMALL_PACK, scores: SCORES });

  it('is one line of JSON with its keys in order', () => {
    expect(canonical).not.toContain('\n');
    expect(Object.keys(JSON.parse(canonical))).toEqual([
      'form',
      'framework',
      'index',
      'pack',
      'scores',
    ]);
    // The level 3 of north at schools, between goalposts 0 and 4; its keys in alphabetical order.
    expect(canonical).toContain(
      '{"city":"north","coverage":1,"lower":75,"node":"schools","present":1,"rank":1,"thin":false,"total":1,"upper":75,"value":75}',
    );
  });

  it('does not depend on the order of score rows or of keys', () => {
    const rows = SCORES.rows.toReversed().map((row) => {
      const reversed = Object.entries(row).toReversed();
      return Object.fromEntries(reversed) as unknown as (typeof SCORES.rows)[number];
    });
    expect(canonicalEdition({ pack: SMALL_PACK, scores: { ...SCORES, rows } })).toBe(canonical);
  });

  it('is the same behind the ninth decimal and another before it', () => {
    expect(canonicalEdition({ pack: SMALL_PACK, scores: nudged(1e-11) })).toBe(canonical);
    expect(canonicalEdition({ pack: SMALL_PACK, scores: nudged(1e-8) })).not.toBe(canonical);
  });

  it('changes with any parameter, weight or text', () => {
    const index = SMALL_PACK.index.map((row) => ({ ...row, draws: row.draws + 1 }));
    const waves = SMALL_PACK.waves.map((row) => ({ ...row, title: { en: 'Water' } }));
    for (const pack of [
      { ...SMALL_PACK, index },
      { ...SMALL_PACK, waves },
    ]) {
      expect(canonicalEdition({ pack, scores: SCORES })).not.toBe(canonical);
    }
  });
});

it('hashes with SHA-256', () => {
  // NIST, FIPS 180-4 example for the message "abc".
  expect(editionHash('abc')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

it('hashes a pack as coreutils hash its CSV files', () => {
  // `sha256sum $(ls *.csv | LC_ALL=C sort) | sha256sum` in a folder that the pack was exported to.
  expect(packHash(SMALL_PACK)).toBe(
    '224619568277940c18b9c47cdbac78f8087755bba6507a342401a454b373aa3c',
  );
});

it('rounds minus zero away', () => {
  const [row] = SCORES.rows;
  if (row === undefined) throw new Error('The small pack has no score.');
  expect(Object.is(roundScore({ ...row, lower: -1e-12 }).lower, 0)).toBe(true);
});

describe('differences', () => {
  it('are none between equal tables, whatever their order', () => {
    expect(differencesBetween(SCORES, nudged(1e-11))).toEqual([]);
    expect(differencesBetween(SCORES, { ...SCORES, rows: SCORES.rows.toReversed() })).toEqual([]);
  });

  it('name the city, the node and the field', () => {
    const rows = SCORES.rows.map((row) =>
      row.city === 'north' && row.node === 'books' ? { ...row, rank: 7, thin: true } : row,
    );
    expect(differencesBetween({ ...SCORES, rows }, SCORES)).toEqual([
      { city: 'north', node: 'books', field: 'thin', stored: true, recomputed: false },
      { city: 'north', node: 'books', field: 'rank', stored: 7, recomputed: 1 },
    ]);
  });

  it('name rows that are missing or surplus', () => {
    const [first, ...rows] = SCORES.rows;
    const { city, node } = first ?? { city: '', node: '' };
    expect(differencesBetween({ ...SCORES, rows }, SCORES)).toEqual([
      { city, node, field: 'row', stored: null, recomputed: node },
    ]);
    expect(differencesBetween(SCORES, { ...SCORES, rows })).toEqual([
      { city, node, field: 'row', stored: node, recomputed: null },
    ]);
  });
});
