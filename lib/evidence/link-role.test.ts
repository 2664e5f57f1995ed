import { describe, expect, it } from 'vitest';
import { linkRole } from './link-role';
import type { CodedCell } from './observations-from-links';
import type { CodedLink } from './rate-observation';

function link(evidence: string, rest: Partial<CodedLink>): CodedLink {
  return Object.freeze({
    evidence,
    passage: `paper#${evidence}`,
    strength: 3,
    polarity: 'supports',
    against: null,
    items: [],
    level: 3,
    periodFrom: '2026',
    periodTo: '2026',
    ...rest,
  });
}

function cell(links: readonly CodedLink[], minimumItems?: readonly number[]): CodedCell {
  const scale = minimumItems
    ? ({ basis: 'items', minimumItems } as const)
    : ({ basis: 'highest' } as const);
  return Object.freeze({ city: 'north', indicator: 'skill', scale, links });
}

// Expected values by hand, from the rating rule of the method (caps 2, 3, 4, 4).
describe('linkRole where the highest link counts', () => {
  const strong = link('strong', { level: 3 });
  const asserted = link('asserted', { strength: 1, level: 4 });

  it('says which link gave the rating, and what would be left without it', () => {
    expect(linkRole(cell([strong, asserted]), 'strong')).toMatchObject({
      part: 'gave',
      carried: 3,
      cappedAt: null,
      others: 0,
      rating: { kind: 'rated', value: 3 },
      ratingWithout: { kind: 'rated', value: 2 },
    });
  });

  it('says that strength cut a link short', () => {
    expect(linkRole(cell([strong, asserted]), 'asserted')).toMatchObject({
      part: 'behind',
      carried: 2,
      cappedAt: 2,
      ratingWithout: { kind: 'rated', value: 3 },
    });
  });

  it('says which link lowers which', () => {
    const against = link('against', { polarity: 'qualifies', against: 'strong', strength: 4 });
    const cells = cell([strong, against]);
    expect(linkRole(cells, 'strong')).toMatchObject({ carried: 2, qualifiedBy: ['against'] });
    expect(linkRole(cells, 'against')).toMatchObject({
      part: 'against',
      lowers: ['strong'],
      ratingWithout: { kind: 'rated', value: 3 },
    });
  });

  it('lowers nothing from the same passage', () => {
    const against = link('against', {
      polarity: 'qualifies',
      against: 'strong',
      passage: strong.passage,
    });
    expect(linkRole(cell([strong, against]), 'against')?.lowers).toEqual([]);
  });

  it('leaves no rating without the only link', () => {
    expect(linkRole(cell([strong]), 'strong')?.ratingWithout).toEqual({ kind: 'no-evidence' });
  });
});

describe('linkRole where items are counted', () => {
  const cells = cell(
    [
      link('two', { items: ['a', 'b'], level: 2 }),
      link('one', { items: ['b'], level: 1 }),
      link('none', { level: 0 }),
    ],
    [0, 1, 2, 3, 5],
  );

  it('counts the items of all links together', () => {
    expect(linkRole(cells, 'two')).toMatchObject({
      part: 'counted',
      others: 1,
      counted: { items: 2, level: 2 },
      ratingWithout: { kind: 'rated', value: 1 },
    });
  });

  it('says that a link without items adds nothing', () => {
    expect(linkRole(cells, 'none')).toMatchObject({
      part: 'no-items',
      ratingWithout: { kind: 'rated', value: 2 },
    });
  });
});

it('linkRole knows nothing of evidence that has no link here', () => {
  expect(linkRole(cell([]), 'stranger')).toBeNull();
});
