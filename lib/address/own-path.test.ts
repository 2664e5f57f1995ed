import { expect, test } from 'vitest';
import { ownPath } from './own-path';

test.each([
  ['/en/access', '/en/access'],
  [
    '/zh/technology-ecosystems/evidence?text=%E8%8A%AF',
    '/zh/technology-ecosystems/evidence?text=%E8%8A%AF',
  ],
  ['/en/../zh', '/zh'],
  ['', null],
  ['en', null],
  ['//elsewhere.example', null],
  ['/\\elsewhere.example', null],
  ['/.//elsewhere.example', null],
  ['/\t/elsewhere.example', null],
  ['https://elsewhere.example/en', null],
  ['javascript:alert(1)', null],
])('%s leads to %s', (text, expected) => {
  expect(ownPath(text)).toBe(expected);
});
