import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CodedLink, type RatingScale, rateObservation } from './rate-observation';

// Every expected value is worked by hand from the code book's text of the rule.
const HIGHEST: RatingScale = Object.freeze({ basis: 'highest' });
const ITEMS: RatingScale = Object.freeze({
  basis: 'items',
  minimumItems: Object.freeze([0, 1, 2, 4, 7]),
});

function link(values: Partial<CodedLink>): CodedLink {
  return Object.freeze({
    evidence: 'claim',
    passage: 'source#1',
    strength: 4,
    polarity: 'supports',
    against: null,
    items: [],
    level: 4,
    periodFrom: '2025',
    periodTo: '2025',
    ...values,
  });
}

function against(evidence: string, values: Partial<CodedLink>): CodedLink {
  return link({ polarity: 'qualifies', against: evidence, passage: 'source#2', ...values });
}

function ratedValue(scale: RatingScale, links: readonly CodedLink[]): number | string {
  const rating = rateObservation(scale, Object.freeze([...links]));
  return rating.kind === 'rated' ? rating.value : rating.kind;
}

describe('an indicator whose anchors take the highest link', () => {
  it.each([
    ['asserted carries no more than 2', [link({ strength: 1, level: 4 })], 2],
    ['named carries no more than 3', [link({ strength: 2, level: 4 })], 3],
    ['quantified carries 4', [link({ strength: 3, level: 4 })], 4],
    ['an outcome carries 4', [link({ strength: 4, level: 4 })], 4],
    ['a link below its cap keeps its level', [link({ strength: 4, level: 1 })], 1],
    [
      'the highest link counts, not the sum',
      [link({ level: 2 }), link({ evidence: 'other', strength: 1, level: 3 })],
      2,
    ],
    ['no link', [], 'no-evidence'],
    ['only evidence against', [against('claim', {})], 'only-against'],
  ])('%s', (_case, links, expected) => {
    expect(ratedValue(HIGHEST, links)).toBe(expected);
  });

  it.each([
    ['an equally strong link against', [link({ level: 3 }), against('claim', {})], 2],
    [
      'a weaker link against changes nothing',
      [link({ level: 3 }), against('claim', { strength: 3 })],
      3,
    ],
    [
      'a link against from the same passage changes nothing',
      [link({ level: 3 }), against('claim', { passage: 'source#1' })],
      3,
    ],
    ['a link against another claim changes nothing', [link({ level: 3 }), against('other', {})], 3],
    [
      'two links against lower by one level only',
      [link({ level: 3 }), against('claim', {}), against('claim', { passage: 'source#3' })],
      2,
    ],
    [
      'the cap comes before the lowering',
      [link({ strength: 2, level: 4 }), against('claim', { strength: 2 })],
      2,
    ],
    ['level 0 is not lowered below 0', [link({ level: 0 }), against('claim', {})], 0],
    [
      'an unqualified second link holds the level',
      [
        link({ level: 3 }),
        link({ evidence: 'second', passage: 'source#4', level: 3 }),
        against('claim', {}),
      ],
      3,
    ],
  ])('%s', (_case, links, expected) => {
    expect(ratedValue(HIGHEST, links)).toBe(expected);
  });
});

describe('an indicator whose anchors count items', () => {
  it.each([
    ['no item', [link({ items: [] })], 0],
    ['one item', [link({ items: ['a'] })], 1],
    ['three items fall short of the four for level 3', [link({ items: ['a', 'b', 'c'] })], 2],
    [
      'items are united, not added: a, b and b, c, d make four',
      [link({ items: ['a', 'b'] }), link({ evidence: 'other', items: ['b', 'c', 'd'] })],
      3,
    ],
    [
      'seven asserted items stop at the cap of 2',
      [link({ strength: 1, items: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] })],
      2,
    ],
    [
      'seven named items carry 4: three named lift the cap',
      [link({ strength: 2, items: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] })],
      4,
    ],
    [
      'two named among seven items stop at the cap of 3',
      [
        link({ strength: 2, items: ['a', 'b'] }),
        link({ evidence: 'other', strength: 1, items: ['c', 'd', 'e', 'f', 'g'] }),
      ],
      3,
    ],
  ])('%s', (_case, links, expected) => {
    expect(ratedValue(ITEMS, links)).toBe(expected);
  });

  it.each([
    [
      'losing the only link lowers by one level: four items, none unqualified',
      [link({ items: ['a', 'b', 'c', 'd'] }), against('claim', {})],
      2,
    ],
    [
      'unqualified items that reach the level by themselves hold it',
      [
        link({ items: ['a', 'b'] }),
        link({ evidence: 'other', passage: 'source#5', items: ['a', 'b', 'c', 'd'] }),
        against('claim', {}),
      ],
      3,
    ],
    ['level 0 is not lowered below 0', [link({ items: [] }), against('claim', {})], 0],
  ])('%s', (_case, links, expected) => {
    expect(ratedValue(ITEMS, links)).toBe(expected);
  });
});

it('spans the periods of the supporting evidence only', () => {
  const rating = rateObservation(HIGHEST, [
    link({ periodFrom: '2024-05', periodTo: '2025-12' }),
    link({ evidence: 'other', periodFrom: '2024', periodTo: '2026-01-08' }),
    against('claim', { periodFrom: '1971', periodTo: '2030' }),
  ]);
  expect(rating).toEqual({
    kind: 'rated',
    value: 4,
    periodFrom: '2024',
    periodTo: '2026-01-08',
  });
});

const anyLink = fc.record({
  evidence: fc.constantFrom('a', 'b', 'c'),
  passage: fc.constantFrom('s#1', 's#2', 's#3'),
  strength: fc.integer({ min: 1, max: 4 }),
  polarity: fc.constant('supports' as const),
  against: fc.constant(null),
  items: fc.uniqueArray(fc.constantFrom('i', 'j', 'k', 'l', 'm', 'n', 'o')),
  level: fc.integer({ min: 0, max: 4 }),
  periodFrom: fc.constant('2025'),
  periodTo: fc.constant('2025'),
});

it.each([HIGHEST, ITEMS])('a further supporting link never lowers a rating (%o)', (scale) => {
  fc.assert(
    fc.property(fc.array(anyLink, { minLength: 1 }), anyLink, (links, further) => {
      expect(ratedValue(scale, [...links, further])).toBeGreaterThanOrEqual(
        Number(ratedValue(scale, links)),
      );
    }),
  );
});

it.each([HIGHEST, ITEMS])('a link against lowers by at most one level (%o)', (scale) => {
  fc.assert(
    fc.property(
      fc.array(anyLink, { minLength: 1 }),
      fc.constantFrom('a', 'b', 'c'),
      (links, name) => {
        const before = Number(ratedValue(scale, links));
        const after = Number(ratedValue(scale, [...links, against(name, { passage: 's#9' })]));
        expect(before - after).toBeGreaterThanOrEqual(0);
        expect(before - after).toBeLessThanOrEqual(1);
      },
    ),
  );
});
