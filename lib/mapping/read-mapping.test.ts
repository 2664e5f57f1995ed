import { expect, it } from 'vitest';
import { complete } from './fixtures/complete';
import { rawTable, TOWNS } from './fixtures/raw-tables';
import { proposeMapping } from './propose-mapping';
import { readMapping } from './read-mapping';

function written(change: (mapping: Record<string, unknown>) => void): string {
  const { mapping } = proposeMapping([rawTable([['City', 'Code', 'Jobs', 'Rate'], ...TOWNS])]);
  if (mapping === null) throw new Error('No table was found.');
  const changed = { ...complete(mapping) };
  change(changed);
  return JSON.stringify(changed);
}

it('takes a driver that is written by hand with its names alone', () => {
  const talent = { slug: 'talent', title: { en: 'Talent' }, definition: { en: 'Who works here.' } };
  const { mapping } = readMapping(
    written((one) => {
      one.drivers = [talent];
    }),
  );
  expect(mapping?.drivers).toEqual([{ ...talent, weight: 1, aggregation: 'arithmetic' }]);
});

it('names what is missing or unknown by its place, the whole by $', () => {
  const fieldsOf = (content: string) => readMapping(content).faults.map(({ field }) => field);
  expect(
    fieldsOf(
      written((one) => {
        one.drivers = [{ slug: 'talent', colour: 'red' }];
      }),
    ),
  ).toEqual(['drivers[0].title', 'drivers[0].definition', 'drivers[0].colour']);
  expect(fieldsOf('[]')).toEqual(['$']);
  expect(fieldsOf('{')).toEqual(['$']);
});
