import { expect, it } from 'vitest';
import { explainRating } from './explain-rating';
import type { CodedLink } from './rate-observation';

function link(values: Partial<CodedLink>): CodedLink {
  return Object.freeze({
    evidence: 'claim',
    passage: 's#1',
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

// Worked by hand from the rating rule.
it('says which link gave the level, which were capped and which lowered', () => {
  const explanation = explainRating({ basis: 'highest' }, [
    link({ evidence: 'praise', strength: 1, level: 4 }),
    link({ evidence: 'count', passage: 's#2', strength: 3, level: 3 }),
    link({ evidence: 'named', passage: 's#3', strength: 2, level: 3 }),
    link({ evidence: 'doubt', passage: 's#4', polarity: 'qualifies', against: 'count' }),
  ]);
  expect(explanation.rating).toMatchObject({ kind: 'rated', value: 3 });
  expect(explanation.items).toBeNull();
  expect(explanation.links).toEqual([
    { evidence: 'praise', cap: 2, capped: true, qualifiedBy: [], carried: 2, gaveLevel: false },
    {
      evidence: 'count',
      cap: 4,
      capped: false,
      qualifiedBy: ['doubt'],
      carried: 2,
      gaveLevel: false,
    },
    { evidence: 'named', cap: 3, capped: false, qualifiedBy: [], carried: 3, gaveLevel: true },
  ]);
});

it('names the items that were counted', () => {
  const explanation = explainRating({ basis: 'items', minimumItems: [0, 1, 2, 3, 4] }, [
    link({ evidence: 'first', strength: 1, items: ['a', 'b'] }),
    link({ evidence: 'second', passage: 's#2', strength: 2, items: ['b', 'c'] }),
    link({ evidence: 'empty', passage: 's#3', strength: 2 }),
    link({ evidence: 'doubt', passage: 's#4', polarity: 'qualifies', against: 'first' }),
  ]);
  // All three items reach level 3; b and c without the lowered link reach 2, one less than 3.
  expect(explanation.rating).toMatchObject({ kind: 'rated', value: 2 });
  expect(explanation.items).toEqual({
    items: ['a', 'b', 'c'],
    unqualifiedItems: ['b', 'c'],
    levelOfAll: 3,
    cap: 3,
  });
  expect(explanation.links.map(({ gaveLevel }) => gaveLevel)).toEqual([true, true, false]);
});

it('explains silence by silence', () => {
  expect(explainRating({ basis: 'highest' }, [])).toEqual({
    rating: { kind: 'no-evidence' },
    links: [],
    items: null,
  });
});
