import { expect, test } from 'vitest';
import { isOlder } from './check-database';

test.each([
  ['3.51.2', true],
  ['3.51.3', false],
  ['3.9.9', true],
  ['3.100.0', false],
  ['4.0', false],
])('SQLite %s is older than 3.51.3: %s', (version, expected) => {
  expect(isOlder(version, '3.51.3')).toBe(expected);
});
