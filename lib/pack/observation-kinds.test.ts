import { describe, expect, it } from 'vitest';
import { MEASURE_PACK } from './fixtures/measure-pack';
import { ObservationColumns } from './observation-columns';
import { foundInObservations, kindsOf } from './observation-kinds';
import type { ObservationRow } from './tables';

const [FIRST] = MEASURE_PACK.observations;
if (FIRST === undefined) throw new Error('the pack has no observations');

function row(city: string, indicator: string, source: string | null): ObservationRow {
  return { ...FIRST, city, indicator, source } as ObservationRow;
}

const ROWS = [
  row('north', 'firms', 'yearbook'),
  row('north', 'schools', 'census'),
  row('south', 'firms', null),
  row('north', 'firms', 'census'),
];

describe('kinds of observations', () => {
  it('are told apart by texts, and by whether there is a text', () => {
    const kinds = kindsOf(ObservationColumns.of(ROWS), { texts: ['city'], filled: ['source'] });
    expect(kinds).toEqual([
      { first: 0, count: 3 },
      { first: 2, count: 1 },
    ]);
  });

  it('begin anew nowhere, however many rows there are', () => {
    const rows = Array.from({ length: 100_001 }, (_, at) => ROWS[at % 2] ?? FIRST);
    const kinds = kindsOf(ObservationColumns.of(rows), { texts: ['city', 'indicator'] });
    expect(kinds).toEqual([
      { first: 0, count: 50_001 },
      { first: 1, count: 50_000 },
    ]);
  });

  it.each([
    ['an array', ROWS],
    ['columns', ObservationColumns.of(ROWS)],
  ])('a rule finds each row of %s, not one of a kind', (_, rows) => {
    const find = (name: string) =>
      foundInObservations(rows, { texts: ['indicator'] }, ({ city, indicator }, index) =>
        indicator === name ? [`${index} ${city}`] : [],
      );
    expect(find('firms')).toEqual(['0 north', '2 south', '3 north']);
    expect(find('trade')).toEqual([]);
  });
});
