import { expect, it } from 'vitest';
import { translator } from '../../i18n/translator';
import { MEASURE_PACK } from '../../pack/fixtures/measure-pack';
import { evidenceBase } from './caveats';

it('counts measured values and their sources', () => {
  const base = evidenceBase(['hazel', 'maple'], MEASURE_PACK);
  expect(base.sources.map(({ slug }) => slug)).toEqual(['yearbook', 'air-network']);
  expect(base.cities).toEqual([
    { city: 'hazel', passages: 0, values: 5 },
    { city: 'maple', passages: 0, values: 6 },
  ]);
});

it.each([
  ['en', 0, 5, '5 values on Hazel'],
  ['en', 1, 2, '1 passage and 2 values on Hazel'],
  ['en', 4, 0, '4 passages on Hazel'],
  ['zh', 0, 5, 'Hazel有5个数值'],
  ['zh', 4, 2, '写Hazel的有4段，另有2个数值'],
] as const)('says so (%s, %d passages, %d values)', (locale, passages, values, words) => {
  const t = translator(locale, 'compare');
  expect(t('limits.count', { city: 'Hazel', passages, values })).toBe(words);
});
