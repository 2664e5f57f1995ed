import { expect, test } from 'vitest';
import { negotiateLocale } from './negotiate-locale';

test.each([
  [null, 'en'],
  ['', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
  ['fr, zh-TW;q=0.8, en;q=0.7', 'zh'],
  ['en;q=0.2, zh;q=0.9', 'zh'],
  ['zh;q=0, en;q=0.1', 'en'],
  ['ZH-hans', 'zh'],
  ['fr-FR, de', 'en'],
  ['*', 'en'],
  ['zh;q=nonsense', 'en'],
  [';;;,,q=', 'en'],
] as const)('%s leads to %s', (header, expected) => {
  expect(negotiateLocale(header)).toBe(expected);
});
