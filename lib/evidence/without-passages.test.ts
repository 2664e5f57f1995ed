import { expect, it } from 'vitest';
import { SMALL_PACK } from '../pack/fixtures/small-pack';
import { observationsFromLinks } from './observations-from-links';
import { expandWithoutPassages, passageChanges, withoutPassages } from './without-passages';

const CITIES = Object.freeze(['north', 'south']);

function ratedPack(links = SMALL_PACK.links) {
  const pack = { ...SMALL_PACK, links };
  return { pack, observations: observationsFromLinks(pack) };
}

it('gives one observation for each city and indicator with support', () => {
  // Read off the links of the small pack by hand.
  const { observations } = ratedPack();
  expect(observations.map(({ city, indicator, value }) => [city, indicator, value])).toEqual([
    ['north', 'schools', 3],
    ['north', 'books', 2],
    ['north', 'firms', 2],
    ['north', 'money', 4],
    ['south', 'schools', 2],
  ]);
});

it('leaves each passage out in turn', () => {
  const { pack } = ratedPack();
  expect(passageChanges(pack, CITIES)).toEqual([
    {
      passage: 'gazette#1',
      changes: [
        { city: 'north', indicator: 'schools', value: null },
        { city: 'north', indicator: 'books', value: null },
      ],
    },
    {
      passage: 'gazette#2',
      changes: [
        { city: 'north', indicator: 'firms', value: null },
        { city: 'north', indicator: 'money', value: null },
      ],
    },
    { passage: 'gazette#3', changes: [{ city: 'south', indicator: 'schools', value: null }] },
  ]);
});

it('rates afresh where other evidence remains', () => {
  const [, , , , south] = SMALL_PACK.links;
  if (south === undefined) throw new Error('The fixture has no fifth link.');
  const weaker = { ...south, evidence: 'two-firms', level: 1 };
  const { pack } = ratedPack([...SMALL_PACK.links, weaker]);
  const [first] = passageChanges(pack, ['north']);
  expect(first?.changes[0]).toEqual({ city: 'north', indicator: 'schools', value: 1 });
});

it('raises a level again where the passage against it is left out', () => {
  const [schools] = SMALL_PACK.links;
  if (schools === undefined) throw new Error('The fixture has no link.');
  const against = {
    ...schools,
    evidence: 'two-firms',
    polarity: 'qualifies' as const,
    against: 'school-act',
  };
  const { pack } = ratedPack([...SMALL_PACK.links, against]);
  const second = passageChanges(pack, CITIES).find(({ passage }) => passage === 'gazette#2');
  expect(second?.changes).toContainEqual({ city: 'north', indicator: 'schools', value: 3 });
});

it('looks at no passage about other cities', () => {
  const passages = passageChanges(ratedPack().pack, ['south']).map(({ passage }) => passage);
  expect(passages).toEqual(['gazette#3']);
});

it('gives whole lists, measures untouched', () => {
  const { pack, observations } = ratedPack();
  const measured = { city: 'south', indicator: 'rainfall', value: 812 };
  const lists = withoutPassages(pack, [...observations, measured], CITIES);
  expect(lists.map(({ observations: rest }) => rest.length)).toEqual([4, 4, 5]);
  expect(lists.every(({ observations: rest }) => rest.includes(measured))).toBe(true);
  expect(lists).toEqual(
    expandWithoutPassages([...observations, measured], passageChanges(pack, CITIES)),
  );
});
