import { expect, it } from 'vitest';
import { latestObservations } from '../../evidence/latest-observations';
import { MEASURE_PACK } from '../../pack/fixtures/measure-pack';
import { measuredFrom } from './measured-from';

function from(slug: string) {
  const source = MEASURE_PACK.sources.find((row) => row.slug === slug);
  if (source === undefined) throw new Error(`no source ${slug}`);
  const observed = latestObservations(MEASURE_PACK.observations);
  return measuredFrom({ nodes: MEASURE_PACK.nodes, observed, source });
}

it('counts the values of each indicator that a source gives, with the time that they are of', () => {
  expect(from('yearbook').map(({ indicator, values }) => [indicator, values])).toEqual([
    ['firms', 8],
    ['output', 7],
    ['graduates', 7],
    ['spending', 7],
    ['rent', 7],
  ]);
  expect(from('air-network')).toEqual([
    {
      indicator: 'dust',
      title: { en: 'Fine dust', zh: '细颗粒物' },
      unit: { en: 'µg/m³', zh: '微克/立方米' },
      period: { from: '2022', to: '2022' },
      values: 7,
    },
  ]);
});
