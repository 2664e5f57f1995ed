import { describe, expect, it } from 'vitest';
import { scorePack } from '../../edition/score-pack';
import { scoredObservations } from '../../evidence/scored-observations';
import { MEASURE_PACK } from '../../pack/fixtures/measure-pack';
import { frameworkFromPack } from '../../pack/framework-from-pack';
import { cityView } from '../city';
import type { CityPageData } from './data';

const [index] = MEASURE_PACK.index;
if (index === undefined) throw new Error('The fixture has no index row.');
const DATA: CityPageData = {
  intervals: [],
  ...MEASURE_PACK,
  index,
  framework: frameworkFromPack(MEASURE_PACK),
  scored: scoredObservations(MEASURE_PACK).scored,
  scores: scorePack(MEASURE_PACK),
};

function indicator(city: string, slug: string) {
  const view = cityView(DATA, city, 'en');
  const found = view?.drivers
    .flatMap(({ indicators }) => indicators)
    .find((one) => one.node === slug);
  if (found === undefined) throw new Error(`no indicator ${slug}`);
  return found;
}

describe('a measure on the page of a city', () => {
  it('shows value, unit, year and source', () => {
    expect(indicator('alder', 'dust')).toMatchObject({
      isRubric: false,
      value: 20,
      unit: { en: 'µg/m³' },
      period: { from: '2022', to: '2022' },
      reached: null,
      rationale: null,
      measure: {
        source: { title: { en: 'Network of air stations' }, href: '/en/towns/sources/air-network' },
        division: null,
        lessIsBetter: true,
      },
    });
    expect(indicator('alder', 'dust').measure?.points).toBeCloseTo(50, 9);
  });

  it('shows what it was divided by', () => {
    expect(indicator('alder', 'firms').measure?.division).toEqual({
      per: 1000,
      quantity: 2,
      denominator: { en: 'Population', zh: '人口' },
      denominatorUnit: { en: 'persons', zh: '人' },
      size: 60_000,
      period: { from: '2020', to: '2020' },
      source: {
        title: { en: 'Yearbook of the towns', zh: '城镇统计年鉴' },
        href: '/en/towns/sources/yearbook',
      },
    });
  });

  it('shows what the source says of the number', () => {
    expect(indicator('hazel', 'rent').measure?.note).toEqual({ en: 'Estimate', zh: '估计值' });
  });

  it('tells a value that cannot be divided from one that is not there', () => {
    expect(indicator('maple', 'firms')).toMatchObject({
      value: 60,
      measure: { division: null, undivided: { en: 'Population' }, points: null },
    });
    expect(indicator('hazel', 'dust')).toMatchObject({ value: null, measure: null });
    const missing = ['maple', 'hazel'].map((city) =>
      cityView(DATA, city, 'en')?.missing.map(({ node, why }) => `${node} ${why}`),
    );
    expect(missing).toEqual([['firms undivided', 'graduates undivided'], ['dust noValue']]);
  });
});
