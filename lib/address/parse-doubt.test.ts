import { describe, expect, it } from 'vitest';
import { type DoubtPart, doubtPath, openingPart } from './doubt-paths';
import { parseDoubtPart, parseDoubtQuery } from './parse-doubt';

const PARTS: readonly DoubtPart[] = [
  openingPart('ranks'),
  { ...openingPart('ranks'), inputs: ['weights', 'aggregation'], first: 10, number: 3 },
  { ...openingPart('pairs'), inputs: ['ratings'], number: 2 },
  { ...openingPart('methods'), cities: ['seoul', 'new-york'] },
  openingPart('structure'),
];

describe('an address', () => {
  it.each(PARTS)('is read as it is written: $page', (part) => {
    const [, , , , ...segments] = doubtPath('en', 'places', part).split('/');
    expect(parseDoubtPart(segments)).toEqual(part);
  });

  it.each([
    [[]],
    [['rank']],
    [['ranks', 'weights,weights']],
    [['ranks', 'ratings,weights']],
    [['ranks', 'first-7']],
    [['ranks', 'page-1']],
    [['ranks', 'page-2', 'weights']],
    [['structure', 'page-2']],
    [['methods', 'of-a,a']],
    [['methods', 'of-a,b,c,d,e,f,g']],
    [['__proto__']],
  ])('that nothing stands at is none: %j', (segments) => {
    expect(parseDoubtPart(segments)).toBeNull();
  });
});

describe('a form', () => {
  const read = (query: string) => parseDoubtQuery(new URLSearchParams(query));

  it('asks for inputs in the order of addresses', () => {
    expect(read('page=ranks&vary=ratings&vary=weights&first=5')).toEqual({
      kind: 'part',
      part: { ...openingPart('ranks'), inputs: ['weights', 'ratings'], first: 5 },
    });
  });

  it('leaves out what it cannot use', () => {
    expect(read('page=nothing&vary=luck&first=-1&city=A')).toEqual({
      kind: 'part',
      part: openingPart('ranks'),
    });
  });

  it('asks for a pair', () => {
    expect(read('page=pair&city=north&city=south')).toEqual({
      kind: 'pair',
      cities: ['north', 'south'],
    });
  });
});
