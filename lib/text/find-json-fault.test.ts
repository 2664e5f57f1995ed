import { expect, it } from 'vitest';
import { findJsonFault } from './find-json-fault';

// Positions counted by hand in each text.
it.each([
  ['', 1, 1],
  ['{', 1, 2],
  ['nonsense', 1, 1],
  ['{"a": 1,}', 1, 9],
  ['{"a": 1\n "b": 2}', 2, 2],
  ['{\n  "a": [1, 2\n}', 3, 1],
  ['{"a": "open', 1, 7],
  ['[1 2]', 1, 4],
  ['{"a": 01}', 1, 7],
  ['[] []', 1, 4],
  ['{"a": tru}', 1, 7],
  ["{'a': 1}", 1, 2],
  ['[1,\r\n,2]', 2, 1],
])('finds where %j stops being JSON', (text, line, column) => {
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
  expect(findJsonFault(text)).toEqual({ line, column });
});
