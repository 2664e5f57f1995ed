import { expect, it } from 'vitest';
import { servedInstead } from './served-address';

const LONG = 'a'.repeat(4097);

it.each([
  ['/en/an-index/evidence?text=a', null],
  ['/en/an-index/evidence?text=%E5%88%9B%E6%96%B0', null],
  [`/en/an-index/evidence?text=${'a'.repeat(4091)}`, null],
  [`/en/an-index/evidence?text=${LONG}`, '/en/too_long?length=4102'],
  [`/zh/an-index?${LONG}`, '/zh/too_long?length=4097'],
  [`/zh/${LONG}`, '/zh/too_long?length=4101'],
  [`/${LONG}`, '/zh/too_long?length=4098'],
  [`/api/v1/indexes?${LONG}`, '/api/too_long?length=4097'],
  ['/en/%ZZ', '/en/malformed_address'],
  ['/%', '/zh/malformed_address'],
  ['/api/%E5%88', '/api/malformed_address'],
])('%.40s is served as %s', (url, expected) => {
  expect(servedInstead(url, 'zh-CN')).toBe(expected);
});

it('leaves the address of a report to what reads it', () => {
  expect(servedInstead(`/en/an-index/report/compose?introduction=${LONG}`, undefined)).toBeNull();
  expect(servedInstead(`/en/an-index/report?introduction=${LONG}`, undefined)).toBeNull();
  expect(servedInstead(`/en/an-index/report/a,b/${LONG}`, undefined)).toBeNull();
  expect(servedInstead(`/api/v1/indexes/an-index/report.pdf?${LONG}`, undefined)).toBeNull();
});
