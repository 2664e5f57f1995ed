import { expect, it } from 'vitest';
import { wordPlaces } from './place-words';
import { translator } from './translator';

it.each([
  [
    '{city} comes first of {ranked} ranked cities.',
    '{city} comes first of {ranked} ranked regions.',
  ],
  ['City', 'Region'],
  ['Cities that score higher, or a city', 'Regions that score higher, or a region'],
  [
    '{unranked, plural, one {One city has} other {# cities have}}',
    '{unranked, plural, one {One region has} other {# regions have}}',
  ],
  [
    '{cities, plural, one {#} other {#}} of <city>this</city>',
    '{cities, plural, one {#} other {#}} of <city>this</city>',
  ],
])('%s is worded for regions', (message, expected) => {
  expect(wordPlaces(message, 'en', 'region')).toBe(expected);
  expect(wordPlaces(message, 'en', 'municipality')).toBe(message);
});

it.each([
  ['{ranked}座有排名的城市中，{city}居首。', '{ranked}个有排名的地区中，{city}居首。'],
  ['每座城市一道刻线', '每个地区一道刻线'],
  ['城市太少（{count}座）', '地区太少（{count}个）'],
])('%s is worded for regions', (message, expected) => {
  expect(wordPlaces(message, 'zh', 'region')).toBe(expected);
});

it('is what a translator of an index of regions says', () => {
  const values = { index: 'UK', total: 41 };
  expect(translator('en', 'ranking', 'region')('kicker', values)).toBe(
    'UK, a ranking of 41 regions',
  );
  expect(translator('zh', 'ranking', 'district')('table.name')).toBe('城区');
  expect(translator('en', 'ranking')('kicker', values)).toBe('UK, a ranking of 41 cities');
});
