import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedRow } from '../pack/fixtures/changed-rows';
import { MEASURE_PACK } from '../pack/fixtures/measure-pack';
import type { DenominatorValueRow } from '../pack/tables';
import { divisorAt, scoredObservations } from './scored-observations';

function size(periodTo: string, value: number): DenominatorValueRow {
  const periodFrom = periodTo.slice(0, 4);
  return { city: 'a', denominator: 'people', periodFrom, periodTo, value, source: 's' };
}

describe('divisorAt', () => {
  const sizes = [size('2020', 20), size('2011', 11), size('2023-06', 23)];

  it.each([
    ['2021', 20],
    ['2020', 20],
    ['2020-11', 11],
    ['2023', 23],
    ['2023-05', 20],
    ['2030', 23],
  ])('divides a value of %s by the latest size that does not end after it: %d', (end, value) => {
    expect(divisorAt(sizes, end)?.value).toBe(value);
  });

  it('takes the earliest size where all of them are later', () => {
    expect(divisorAt(sizes, '1999')?.value).toBe(11);
  });

  it('gives nothing where there is no size', () => {
    expect(divisorAt([], '2020')).toBeUndefined();
  });
});

describe('scoredObservations', () => {
  const { scored, undivided } = scoredObservations(MEASURE_PACK);
  const quantityOf = (city: string, indicator: string) =>
    scored.find((row) => row.city === city && row.indicator === indicator)?.value;

  it('divides by the denominator, per so many of it', () => {
    // 120 firms among 60,000 persons of 2020, not among the 66,000 of 2023: 2 per 1,000.
    expect(quantityOf('alder', 'firms')).toBeCloseTo(2, 12);
    // Only the persons of 2023 are known: 30 among 25,000.
    expect(quantityOf('hazel', 'firms')).toBeCloseTo(1.2, 12);
  });

  it('leaves what has no denominator as it was observed', () => {
    expect(quantityOf('alder', 'output')).toBe(100);
  });

  it('does not score what cannot be divided', () => {
    expect(quantityOf('maple', 'firms')).toBeUndefined();
    expect(undivided.map(({ city, indicator }) => `${city} ${indicator}`)).toEqual([
      'maple firms',
      'maple graduates',
    ]);
  });

  it('divides per one where nothing is said', () => {
    const pack = changedRow(MEASURE_PACK, 'nodes', 4, { per: null });
    const [first] = scoredObservations(pack).scored;
    expect(first?.value).toBeCloseTo(0.002, 15);
  });

  it('scores the latest period alone, divided by the size of its own time', () => {
    const [row] = MEASURE_PACK.observations;
    if (row === undefined) throw new Error('The fixture has no observations.');
    const later = { ...row, periodFrom: '2023', periodTo: '2023', value: 132 };
    const observations = [...MEASURE_PACK.observations, later];
    const found = scoredObservations({ ...MEASURE_PACK, observations }).scored;
    const firms = found.filter(({ city, indicator }) => city === 'alder' && indicator === 'firms');
    expect(firms.map(({ value, divisor }) => [value, divisor?.value])).toEqual([[2, 66_000]]);
  });

  it('sizes in another unit divide the quantities by it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1000 }), (factor) => {
        const denominatorValues = MEASURE_PACK.denominatorValues.map((row) => ({
          ...row,
          value: row.value * factor,
        }));
        const other = scoredObservations({ ...MEASURE_PACK, denominatorValues }).scored;
        other.forEach(({ value, divisor }, at) => {
          const before = scored[at]?.value ?? Number.NaN;
          expect(value).toBeCloseTo(divisor === null ? before : before / factor, 12);
        });
      }),
    );
  });
});
